import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { serveDemo } from '../../demo/serve.mjs';
import { launchBrowser, browserNames, type Browser, type Page } from '../support/browsers.ts';
import { extensionDirs } from '../support/extension-dirs.ts';
import { focusReply, replyText, replyMarks, withoutOurs, type EditorKind } from '../support/demo-reply.ts';
import { clickPart, waitForBadge, waitForCard, waitForPalette, waitForUi } from '../support/replybook-page.ts';
import { waitUntil } from '../support/wait-until.ts';

const FAULTY = 'Hej Mette, din beksed er modtaget. Nordlysfiber er gratis. Venlig hilsen [NAVN] i dag.';
/** Planted: a misspelling, a product name, a forbidden phrase, a left-over placeholder. */
const FAULTS = ['beksed', 'Nordlysfiber', 'gratis', '[NAVN]'];

describe.each(browserNames)('in %s', (name) => {
  let browser: Browser;
  let demo: Awaited<ReturnType<typeof serveDemo>>;
  beforeAll(async () => {
    demo = await serveDemo();
    browser = await launchBrowser(name, { extensionDir: extensionDirs[name] });
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.close();
  });

  describe.each<EditorKind>(['rich', 'plain', 'contenteditable'])('in the %s editor', (kind) => {
    const open = async (): Promise<Page> => {
      const page = await browser.newPage(`${demo.url}#/ticket/1001?editor=${kind}`);
      await focusReply(page, kind);
      return page;
    };

    test('four planted faults are marked at their characters, mended one by one, and taken back', async () => {
      const page = await open();
      const before = withoutOurs(await page.html());
      await page.type(FAULTY);
      const marks = await waitUntil('four marks', async () => {
        const seen = await replyMarks(page, kind);
        return seen.length === FAULTS.length ? seen : undefined;
      });
      expect(marks.map(({ text }) => text)).toEqual(FAULTS);
      for (const { text, rect, expected } of marks) {
        for (const side of ['x', 'y', 'width'] as const) {
          expect(Math.abs(rect[side] - expected[side]), `${text} ${side}`).toBeLessThanOrEqual(3);
        }
      }

      let text = FAULTY;
      const mends = [
        ['beksed', 'besked'],
        ['Nordlysfiber', 'Nordlys Fiber'],
        ['gratis', 'uden ekstra betaling'],
      ] as const;
      for (const [wrong, right] of mends) {
        const mark = await waitUntil(`the mark of ${wrong}`, async () =>
          (await replyMarks(page, kind)).find((one) => one.text === wrong),
        );
        await clickPart(page, mark);
        const suggestion = await waitForUi(page, `the suggestion ${right}`, ({ card }) =>
          card?.suggestions.find((one) => one.text === right),
        );
        await clickPart(page, suggestion);
        const previous = text;
        text = text.replace(wrong, right);
        const mended = text;
        await waitUntil(`the text with ${right}`, async () => (await replyText(page, kind)) === mended);
        await page.press('Control+z');
        await waitUntil('the text before', async () => (await replyText(page, kind)) === previous);
        await page.press('Control+Shift+z');
        await waitUntil(`the text with ${right} again`, async () => (await replyText(page, kind)) === mended);
      }
      expect(before).not.toContain('rb-ui');
      expect(withoutOurs(await page.html())).not.toMatch(/rb-|replybook-mark|data-part/u);
      await page.close();
    });

    test('a template found in the palette goes in once, with the name, and the caret after it', async () => {
      const page = await open();
      await waitForBadge(page, /Nordlys/u);
      await page.press('Control+Space');
      await waitForPalette(page);
      await page.type('forsink');
      const item = await waitForUi(page, 'a found template', ({ palette }) =>
        palette?.query === 'forsink' ? palette.items[0] : undefined,
      );
      expect(item.text).toMatch(/forsink/iu);
      await page.press('Enter');
      const inserted = await waitUntil('the template', async () => {
        const text = await replyText(page, kind);
        return /Hej Mette/u.test(text) && /Nordlys Bredbånd/u.test(text) ? text : undefined;
      });
      expect(inserted.match(/Hej Mette/gu)).toHaveLength(1);
      await page.type('Q');
      await waitUntil('the caret after it', async () => (await replyText(page, kind)).trim().endsWith('Q'));
      await page.close();
    });

    test('a shortcut and Tab insert the template in its place', async () => {
      const page = await open();
      await waitForBadge(page, /Nordlys/u);
      await page.type('/forsinket');
      await waitForShortcut(page);
      await page.press('Tab');
      await waitUntil('the template', async () => /Hej Mette/u.test(await replyText(page, kind)));
      expect(await replyText(page, kind)).not.toContain('/forsinket');
      await page.close();
    });
  });

  test('the card opens with the keyboard alone, and Escape gives the focus back', async () => {
    const page = await browser.newPage(`${demo.url}#/ticket/1001?editor=plain`);
    await focusReply(page, 'plain');
    await page.type('Det er gratis nu.');
    await waitForBadge(page, /\d/u);
    await page.press('Control+.');
    await waitForCard(page);
    await page.press('Enter');
    await waitUntil('the text', async () => /uden ekstra betaling nu/u.test(await replyText(page, 'plain')));
    await page.type('!');
    expect(await replyText(page, 'plain')).toBe('Det er uden ekstra betaling! nu.');
    await page.close();
  });
});

/** The shortcut is known once the palette's own search would find it: the badge is settled by then. */
async function waitForShortcut(page: Page): Promise<void> {
  await waitForBadge(page, /checked|finding/u);
}
