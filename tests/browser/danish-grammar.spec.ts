import { afterAll, beforeAll, expect, test } from 'vitest';

import { serveDemo } from '../../demo/serve.mjs';
import { browserNames, launchBrowser, type Page } from '../support/browsers.ts';
import { focusReply, replyMarks, replyText } from '../support/demo-reply.ts';
import { extensionDirs } from '../support/extension-dirs.ts';
import { waitForBadge, waitForCard, waitForUi } from '../support/replybook-page.ts';
import { waitUntil } from '../support/wait-until.ts';

let demo: Awaited<ReturnType<typeof serveDemo>>;
beforeAll(async () => {
  demo = await serveDemo();
});
afterAll(() => demo?.close());

const FAULTY = 'Vi undersøge sagen i dag. Det er et stor beløb, og hun kan besvarer din mail.';
const RIGHT = 'Vi undersøger sagen i dag. Det er et stort beløb, og hun kan besvare din mail.';

const marked = async (page: Page) => (await replyMarks(page)).map(({ text }) => text);

test.each(browserNames)(
  'in %s Danish grammar is marked, explained, and put right by the keyboard',
  async (name) => {
    const browser = await launchBrowser(name, { extensionDir: extensionDirs[name] });
    try {
      const page = await browser.newPage(`${demo.url}#/ticket/1001?editor=rich`);
      await focusReply(page);
      await page.type(FAULTY);
      await waitForBadge(page, /\d findings?/u);
      await waitUntil('three marks', async () => (await marked(page)).length === 3);
      expect(await marked(page)).toEqual(['undersøge', 'stor', 'besvarer']);
      for (let left = 3; left > 0; left -= 1) {
        await page.press('Control+Home');
        await page.press('F8');
        const { why, suggestions } = await waitForCard(page);
        expect(why).not.toBe('');
        expect(suggestions.length).toBeGreaterThan(0);
        await page.press('Enter');
        await waitForUi(page, 'the card to close', ({ card }) => !card);
        await waitUntil('one mark less', async () => (await marked(page)).length === left - 1);
        await waitForBadge(page, /checked|\d findings?/u);
      }
      expect((await replyText(page)).trim()).toBe(RIGHT);
    } finally {
      await browser.close();
    }
  },
);
