import { afterAll, beforeAll, expect, test } from 'vitest';

import { serveDemo } from '../../demo/serve.mjs';
import { browserNames, launchBrowser, type Browser, type Page } from '../support/browsers.ts';
import { focusReply, replyMarks } from '../support/demo-reply.ts';
import { extensionDirs } from '../support/extension-dirs.ts';
import { waitForWords } from '../support/options-page.ts';
import { partsOf, waitForBadge, waitForCard } from '../support/replybook-page.ts';
import { waitUntil } from '../support/wait-until.ts';

let demo: Awaited<ReturnType<typeof serveDemo>>;
beforeAll(async () => {
  demo = await serveDemo();
});
afterAll(() => demo?.close());

const WORD = 'beksed';

/** A new reply with the word in it, marked or not, once everything has been checked. */
async function writeReply(browser: Browser): Promise<Page> {
  const page = await browser.newPage(`${demo.url}#/ticket/1001?editor=rich`);
  await focusReply(page);
  await page.type(`Hej Mette, tak for din ${WORD}. `);
  await waitForBadge(page, /checked|\d findings?/u);
  return page;
}

const marked = async (page: Page) => (await replyMarks(page)).map(({ text }) => text);

test.each(browserNames)(
  'in %s what is ignored in three replies is listed from then on, until that is forgotten',
  async (name) => {
    const browser = await launchBrowser(name, { extensionDir: extensionDirs[name] });
    try {
      for (let reply = 1; reply <= 3; reply += 1) {
        const page = await writeReply(browser);
        await waitUntil('the mark', async () => (await marked(page)).includes(WORD));
        await page.press('F8');
        await waitForCard(page);
        await page.press('i');
        await waitUntil('no mark', async () => !(await marked(page)).includes(WORD));
        if (reply === 3) {
          await waitUntil('the notice', async () =>
            (await partsOf(page, 'message')).some(({ text }) => text.includes(WORD)),
          );
        }
        await page.close();
      }
      const next = await writeReply(browser);
      expect(await marked(next)).not.toContain(WORD);
      await next.close();

      const options = await browser.openExtensionPage('options.html');
      await waitForWords(options, /no longer marked: 1/u);
      await options.evaluate(() =>
        [...document.querySelectorAll('button')]
          .find(({ innerText }) => /Forget/u.test(innerText))
          ?.click(),
      );
      await waitForWords(options, /Nothing so far/u);
      await options.close();
      const last = await writeReply(browser);
      await waitUntil('the mark again', async () => (await marked(last)).includes(WORD));
    } finally {
      await browser.close();
    }
  },
);
