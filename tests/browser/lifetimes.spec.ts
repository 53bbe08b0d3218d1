import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { serveDemo } from '../../demo/serve.mjs';
import { launchBrowser, type Browser, type Page } from '../support/browsers.ts';
import { focusReply, replyMarks } from '../support/demo-reply.ts';
import { extensionDirs } from '../support/extension-dirs.ts';
import { waitForBadge } from '../support/replybook-page.ts';
import { waitUntil } from '../support/wait-until.ts';

const marked = async (page: Page) => (await replyMarks(page)).map(({ text }) => text);

/** Types one more fault, ends something in the middle of the check, and types on. */
async function survives(page: Page, fault: string, kill: () => Promise<void>): Promise<void> {
  await page.type(` ${fault}`);
  await kill();
  await page.type(' og');
  await waitUntil(`the mark of ${fault}`, async () => (await marked(page)).includes(fault));
  await waitForBadge(page, /\d+ findings?/u);
}

async function openReply(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage(`${url}#/ticket/1001?editor=rich`);
  await focusReply(page);
  await waitForBadge(page, /Nordlys Bredbånd · da/u);
  await page.type('Hej Mette, tak for det.');
  // Then each Worker has been started.
  await waitForBadge(page, /· (?:checked|\d+ findings?)/u);
  return page;
}

describe('when parts of the engine die in the middle of a check', () => {
  let demo: Awaited<ReturnType<typeof serveDemo>>;
  beforeAll(async () => {
    demo = await serveDemo();
  });
  afterAll(() => demo?.close());

  test('in Chromium the next key press is checked again, and the badge tells the truth', async () => {
    const browser = await launchBrowser('chromium', { extensionDir: extensionDirs.chromium });
    try {
      const page = await openReply(browser, demo.url);
      await survives(page, 'beksed', () => browser.killWorker('spelling-worker'));
      await survives(page, 'levernig', () => browser.killWorker('guidelines-worker'));
      await survives(page, 'kontrakkt', () => browser.killWorker('core-worker'));
      await survives(page, 'telfon', () => browser.killWorker('language-worker'));
      await survives(page, 'bestiling', () => browser.closeOffscreenDocument());
      await survives(page, 'fakutra', () => browser.killBackground());
      expect(await marked(page)).toEqual([
        'beksed',
        'levernig',
        'kontrakkt',
        'telfon',
        'bestiling',
        'fakutra',
      ]);
    } finally {
      await browser.close();
    }
  });

  test('the English Worker too', async () => {
    const browser = await launchBrowser('chromium', { extensionDir: extensionDirs.chromium });
    try {
      const page = await browser.newPage(`${demo.url}#/ticket/1003?editor=rich`);
      await focusReply(page);
      await page.type('Dear Priya, thank you for your message. It gave us piece of mind.');
      await waitUntil('the mark of English grammar', async () =>
        (await marked(page)).includes('piece of mind'),
      );
      await page.type(' We wish you piece of mind');
      await browser.killWorker('english-worker');
      await page.type(' too.');
      await waitUntil(
        'both marks',
        async () => (await marked(page)).filter((one) => one === 'piece of mind').length === 2,
      );
    } finally {
      await browser.close();
    }
  });

  test('in Firefox the event page comes back with the next key press', async () => {
    const browser = await launchBrowser('firefox', { extensionDir: extensionDirs.firefox });
    try {
      const page = await openReply(browser, demo.url);
      await survives(page, 'beksed', () => browser.killBackground());
      await survives(page, 'levernig', () => browser.killBackground());
      expect(await marked(page)).toEqual(['beksed', 'levernig']);
    } finally {
      await browser.close();
    }
  });
});
