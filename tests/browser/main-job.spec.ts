import { describe, expect, test } from 'vitest';

import { browserNames, type Browser, type Page } from '../support/browsers.ts';
import {
  expectedRect,
  focusReply,
  replyMarks,
  replyText,
  duringSession,
  type EditorKind,
} from '../support/demo-reply.ts';
import {
  clickPart,
  readUi,
  waitForBadge,
  waitForCard,
  waitForPalette,
  waitForUi,
} from '../support/replybook-page.ts';
import { useDemo, type OpenedDemo } from '../support/use-demo.ts';
import { waitUntil } from '../support/wait-until.ts';

const FAULTY =
  'Hej Mette, din beksed er modtaget. Nordlysfiber er gratis. Venlig hilsen [NAVN] i dag.';
/** Planted: a misspelling, a product name, a forbidden phrase, a left-over placeholder. */
const FAULTS = ['beksed', 'Nordlysfiber', 'gratis', '[NAVN]'];
const MENDS = [
  ['beksed', 'besked'],
  ['Nordlysfiber', 'Nordlys Fiber'],
  ['gratis', 'uden ekstra betaling'],
] as const;
const kinds: readonly EditorKind[] = ['rich', 'plain', 'contenteditable'];

describe.each(browserNames)('in %s', (name) => {
  let browser: Browser;
  let demo: OpenedDemo['demo'];
  useDemo(name, (opened) => {
    ({ browser, demo } = opened);
  });
  const openReply = async (kind: EditorKind): Promise<Page> => {
    const page = await browser.newPage(`${demo.url}#/ticket/1001?editor=${kind}`);
    await focusReply(page);
    await waitForBadge(page, /Nordlys Bredbånd · da/u);
    return page;
  };
  const waitForText = (page: Page, what: string, is: (text: string) => boolean) =>
    waitUntil(what, async () => {
      const text = await replyText(page);
      return is(text.replaceAll('\u00A0', ' ')) ? text : undefined;
    });

  describe.each(kinds)('in the %s editor', (kind) => {
    test('four planted faults are marked at their characters, mended, and taken back', async () => {
      const page = await openReply(kind);
      await page.type(FAULTY);
      const marks = await waitUntil('four marks', async () => {
        const seen = await replyMarks(page);
        return seen.length === FAULTS.length ? seen : undefined;
      });
      expect(marks.map(({ text }) => text)).toEqual(FAULTS);
      for (const { text, rect } of marks) {
        const expected = await expectedRect(page, text);
        for (const side of ['x', 'y', 'width', 'height'] as const) {
          expect(Math.abs(rect[side] - expected[side]), `${text} ${side}`).toBeLessThanOrEqual(3);
        }
      }

      let text = FAULTY;
      for (const [wrong, right] of MENDS) {
        const mark = await waitUntil(`the mark of ${wrong}`, async () =>
          (await replyMarks(page)).find((one) => one.text === wrong),
        );
        await clickPart(page, mark);
        const suggestion = await waitForUi(page, `the suggestion ${right}`, ({ card }) =>
          card?.suggestions.find((one) => one.text === right),
        );
        await clickPart(page, suggestion);
        const before = text;
        const mended = text.replace(wrong, right);
        await waitForText(page, `the text with ${right}`, (now) => now.trimEnd() === mended);
        await page.press('Control+z');
        await waitForText(page, 'exactly the text before', (now) => now.trimEnd() === before);
        await page.press('Control+Shift+z');
        await waitForText(page, `the text with ${right} again`, (now) => now.trimEnd() === mended);
        text = mended;
      }
      expect(duringSession(await page.html())).not.toMatch(/rb-[a-z]|data-part|replybook-mark/u);
      await page.close();
    });

    test('a template found in the palette goes in once, with the name, the caret after it', async () => {
      const page = await openReply(kind);
      await page.press('Control+Space');
      await waitForPalette(page);
      await page.type('genstart din');
      await waitForUi(
        page,
        'the found template',
        ({ palette }) =>
          palette?.query === 'genstart din' &&
          palette.items[0]?.text.startsWith('Genstart din router'),
      );
      await page.press('Enter');
      const isIn = (text: string) => /Hej Mette/u.test(text) && /Nordlys Bredbånd\s*$/u.test(text);
      const inserted = await waitForText(page, 'the template', isIn);
      expect(inserted.match(/Hej Mette/gu)).toHaveLength(1);
      expect(inserted.match(/lampen lyser fast grønt/gu)).toHaveLength(1);
      await page.type('Q');
      await waitForText(page, 'the caret after it', (text) => text.trimEnd().endsWith('Q'));
      expect((await readUi(page)).palette).toBeUndefined();
      await page.close();
    });

    test('a shortcut and Tab put the template in the place of the shortcut', async () => {
      const page = await openReply(kind);
      await page.type('/restart');
      await waitForBadge(page, /checked|finding/u);
      await page.press('Tab');
      const text = await waitForText(page, 'the template', (now) => /Hej Mette/u.test(now));
      expect(text).not.toContain('/restart');
      await page.close();
    });
  });

  test('the card opens and applies by the keyboard alone, and the caret stands after the word', async () => {
    const page = await openReply('plain');
    await page.type('Det er gratis for dig i dag.');
    await waitUntil('the mark', async () => (await replyMarks(page)).length === 1);
    await page.press('Control+.');
    await waitForCard(page);
    await page.press('Enter');
    await waitForText(
      page,
      'the mended text',
      (now) => now === 'Det er uden ekstra betaling for dig i dag.',
    );
    await page.type('!');
    await waitForText(
      page,
      'the caret',
      (now) => now === 'Det er uden ekstra betaling! for dig i dag.',
    );
    await page.close();
  });

  test('an internal note gets spelling only', async () => {
    const page = await browser.newPage(`${demo.url}#/ticket/1001?tab=note`);
    const at = await page.waitFor('the note', () => {
      const box = document.querySelector('[data-test="note-editor"]')?.getBoundingClientRect();
      return box && box.height > 0 ? { x: box.x + 20, y: box.y + 12 } : undefined;
    });
    await page.click(at?.x ?? 0, at?.y ?? 0);
    await waitForBadge(page, /Nordlys/u);
    await page.type('Kunden vil have det gratis, se beksed i går.');
    await waitForBadge(page, /1 finding/u);
    expect((await replyMarks(page)).map(({ text }) => text)).toEqual(['beksed']);
    await page.close();
  });

  test('a German reply is checked against the German client’s guidelines', async () => {
    const page = await browser.newPage(`${demo.url}#/ticket/1007?editor=rich`);
    await focusReply(page);
    await page.type(
      'Guten Tag, leider können wir nicht helfen, aber wir melden uns zeitnah mit einer Nachrricht.',
    );
    await waitForBadge(page, /Bergwald Outdoor · de · \d/u);
    const words = await waitUntil('the marks', async () => {
      const seen = (await replyMarks(page)).map(({ text }) => text);
      return seen.includes('Nachrricht') && seen.length >= 3 ? seen : undefined;
    });
    expect(words).toEqual(['leider können wir nicht', 'zeitnah', 'Nachrricht']);
    await page.close();
  });
});
