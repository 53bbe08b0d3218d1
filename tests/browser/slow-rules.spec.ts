import path from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { serveDemo } from '../../demo/serve.mjs';
import { browserNames, launchBrowser, type Browser, type Page } from '../support/browsers.ts';
import { focusReply, replyMarks, replyText } from '../support/demo-reply.ts';
import { extensionDirs } from '../support/extension-dirs.ts';
import { chooseFolder, waitForWords } from '../support/options-page.ts';
import { clickPart, UI_HOSTS, waitForBadge, waitForUi } from '../support/replybook-page.ts';
import { slowPack, slowText } from '../support/slow-pack.ts';
import { waitUntil } from '../support/wait-until.ts';

const pictures = path.resolve(import.meta.dirname, '../../.cache/slow-rules');

describe.each(browserNames)('a rule that takes far too long, in %s', (name) => {
  let browser: Browser;
  let demo: Awaited<ReturnType<typeof serveDemo>>;
  beforeAll(async () => {
    demo = await serveDemo();
    browser = await launchBrowser(name, { extensionDir: extensionDirs[name] });
    const options = await browser.openExtensionPage('options.html');
    await waitForWords(options, /Nordlys Bredbånd/u);
    await chooseFolder(options, await slowPack(1));
    await waitForWords(options, /Version 2\.0\.1/u);
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.close();
  });
  const openLongReply = async (): Promise<Page> => {
    const page = await browser.newPage(`${demo.url}#/ticket/1001?editor=plain`);
    await focusReply(page);
    await waitForBadge(page, /Nordlys Bredbånd · da/u);
    await page.evaluate((text) => {
      const field = document.querySelector<HTMLTextAreaElement>('textarea');
      if (!field) throw new Error('There is no field.');
      field.value = text;
      field.setSelectionRange(0, 0);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, slowText(24_000));
    return page;
  };
  const openList = async (page: Page): Promise<string> => {
    const badge = await waitForUi(page, 'the badge', (ui) => ui.badge);
    await clickPart(page, { rect: { ...badge.rect, x: badge.rect.x + badge.rect.width / 3 } });
    return waitUntil('the rule in the list', async () => {
      const texts = await page.evaluateInRoots(UI_HOSTS, (root: ShadowRoot) =>
        [...root.querySelectorAll<HTMLElement>('[data-part="group"]')].map(
          (group) => group.innerText,
        ),
      );
      const list = texts.flat().join('\n');
      return list.includes('too slow') ? list : undefined;
    });
  };

  test('is stopped and named in the list; what others find is marked, and typing goes on', async () => {
    const page = await openLongReply();
    await waitUntil('the mark of another guideline', async () =>
      (await replyMarks(page)).some(({ text }) => text === 'gratis'),
    );
    await page.type('Hej! ');
    expect(await replyText(page)).toMatch(/^Hej! Det er gratis\./u);
    await waitForBadge(page, /Nordlys Bredbånd · da · \d/u);
    expect(await openList(page)).toMatch(/slow-1/u);
    await page.screenshot({ path: path.join(pictures, `${name}.png`) });
  });

  test('is known at the next start', async () => {
    if (
      'closeOffscreenDocument' in browser &&
      typeof browser.closeOffscreenDocument === 'function'
    ) {
      await browser.closeOffscreenDocument();
    }
    await browser.killBackground();
    const page = await browser.newPage(`${demo.url}#/ticket/1001?editor=plain`);
    await focusReply(page);
    await page.type('Hej Mette, det er gratis i dag.');
    await waitForBadge(page, /Nordlys Bredbånd · da · \d/u);
    expect(await openList(page)).toMatch(/slow-1/u);
  });
});
