import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';

import { browserNames, launchBrowser, type Browser, type Page } from '../support/browsers.ts';
import { extensionDirs } from '../support/extension-dirs.ts';
import {
  clickPart,
  readMarks,
  waitForBadge,
  waitForPalette,
  waitForTemplateForm,
  waitForUi,
} from '../support/replybook-page.ts';
import { waitUntil } from '../support/wait-until.ts';
import {
  editorRect,
  focusReply,
  openReply,
  pressUpdate,
  replyHtml,
  replyText,
  ticketIsShown,
} from './rt-compose.ts';
import { foldSpace, OUR_TRACES, sentFiles, waitForMail } from './sent-mail.ts';

const site = inject('rt');
const { base, outbox } = site ?? { base: '', outbox: '' };

/** A real Request Tracker with real tickets, on loopback. Needs Debian and root; left out where its script is not at hand. */
describe.runIf(site)('in a real Request Tracker', () => {
  describe.each(browserNames)('in %s', (name) => {
    let browser: Browser;
    beforeEach(async () => {
      browser = await launchBrowser(name, { extensionDir: extensionDirs[name] });
    });
    afterEach(async () => {
      await browser?.close();
    });

    test('a reply in CKEditor 4: faults marked, a suggestion taken and undone, a template in once, and sent as it stood with the quote untouched', async () => {
      const page = await openReply(browser, base, 1);
      const quote = foldSpace((await readHtml(page, await replyHtml(page))).quote);
      expect(quote).not.toBe('');
      await focusReply(page);
      await waitForBadge(page, /Nordlys Bredbånd · da/u);
      await page.type('Hej Mette, din beksed om Nordlysfiber er gratis i dag. ');
      const marks = await waitUntil('three marks', async () => {
        const seen = await readMarks(page);
        return seen.length === 3 ? seen : undefined;
      });
      expect(marks.map(({ text }) => text)).toEqual(['beksed', 'Nordlysfiber', 'gratis']);

      const before = await replyText(page);
      const rect = marks[0]?.rects[0];
      if (!rect) throw new Error('The first mark has no place on the screen.');
      const frame = await editorRect(page);
      await clickPart(page, { rect: { ...rect, x: rect.x + frame.x, y: rect.y + frame.y } });
      const suggestion = await waitForUi(page, 'the suggestion', ({ card }) =>
        card?.suggestions.find(({ text }) => text === 'besked'),
      );
      await clickPart(page, suggestion);
      const mended = before.replace('beksed', 'besked');
      await waitUntil('the mended reply', async () => (await replyText(page)) === mended);
      await page.press('Control+z');
      await waitUntil('the reply before', async () => (await replyText(page)) === before);

      await page.press('End');
      await page.press('Control+Space');
      await waitForPalette(page);
      await page.type('genstart');
      await waitForUi(page, 'the template', ({ palette }) =>
        palette?.items[0]?.text.startsWith('Genstart'),
      );
      await page.press('Enter');
      await answerForm(page);
      const after = await waitUntil('the template', async () => {
        const text = await replyText(page);
        return text.includes('Sæt strømstikket i igen') ? text : undefined;
      });
      expect(after.match(/Sæt strømstikket i igen/gu)).toHaveLength(1);

      const written = await readHtml(page, await replyHtml(page));
      expect(foldSpace(written.quote)).toBe(quote);
      expect(written.items).toBe(4);
      const sentBefore = await sentFiles(outbox);
      // A reply that is not checked yet would be held once.
      await waitForBadge(page, /· \d+ findings?/u);
      await pressUpdate(page);
      const mail = await waitForMail(outbox, sentBefore, () => ticketIsShown(page));
      const sent = await readHtml(page, mail.html ?? '');
      expect(mail.html).not.toMatch(OUR_TRACES);
      expect(foldSpace(sent.text)).toContain(foldSpace(written.text));
      expect(foldSpace(sent.quote)).toBe(quote);
      expect(sent.items).toBe(4);
    });
  });
});

/** What the template still needs is asked for in a form; one field after the other. */
async function answerForm(page: Page): Promise<void> {
  await waitForTemplateForm(page);
  await page.type('Jonas Holm');
  await page.press('Enter');
}

function readHtml(
  page: Page,
  html: string,
): Promise<{ text: string; quote: string; items: number }> {
  return page.evaluate((source) => {
    const { body } = new DOMParser().parseFromString(source, 'text/html');
    const quote = body.querySelector('blockquote');
    return {
      text: body.textContent ?? '',
      quote: quote?.textContent ?? '',
      items: body.querySelectorAll('ol > li').length,
    };
  }, html);
}
