import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Span } from '../../../lib/text/span.ts';
import { openEditor, type EditorPage } from './editor-page.ts';
import { inBrowsers } from './in-browsers.ts';
import { randomMarkup } from './random-markup.ts';

const page = `<!doctype html><meta charset="utf-8">
<div id="field" contenteditable style="width: 400px; min-height: 40px; border: 1px solid"></div>
<script>
  globalThis.model = () => field.innerText;
  globalThis.editorRect = () => field.getBoundingClientRect();
</script>`;

inBrowsers(
  () => ({ pages: { '/field.html': page } }),
  ({ browser, url }) => {
    let editor: EditorPage;
    beforeAll(async () => {
      editor = await openEditor(browser(), url('field.html'));
    });
    afterAll(() => editor.page.close());

    const map = async (html: string, spans: { start: number; end: number }[] = []) => {
      await editor.page.evaluate((markup: string) => {
        const field = document.querySelector('#field');
        field?.setHTMLUnsafe(markup);
      }, html);
      return editor.call('mapped', '#field', spans);
    };
    const textOf = async (html: string): Promise<string> => (await map(html)).text;

    test.each([
      ['two paragraphs', '<p>Hej</p><p>du</p>', 'Hej\ndu'],
      ['an empty paragraph between', '<p>Hej</p><p><br></p><p>du</p>', 'Hej\n\ndu'],
      ['a last empty paragraph', '<div>Hej</div><div><br></div>', 'Hej\n'],
      ['the break that holds a line open', '<p>Hej<br></p><p>du</p>', 'Hej\ndu'],
      ['breaks inside a paragraph', 'Hej<br>du<br><br>æ', 'Hej\ndu\n\næ'],
      ['an empty editor', '<p><br></p>', ''],
      ['white space around blocks', '<div>\n  <p> Hej\n  du </p>\n\n<p>æ</p> </div>', 'Hej du\næ'],
      ['white space across inline elements', 'Hej <b> du </b> æ', 'Hej du æ'],
      ['kept white space', '<p style="white-space:pre-wrap">a  b\n\nc\n</p>', 'a  b\n\nc'],
      ['a non-breaking space', 'a&nbsp; b', 'a\u00A0 b'],
      ['text before a block', 'Hej<div>du</div>æ', 'Hej\ndu\næ'],
      ['blocks in blocks', '<div><div><p>Hej</p></div></div><div><p>du</p></div>', 'Hej\ndu'],
      ['a list', '<ul><li>en</li><li>to</li></ul>tre', 'en\nto\ntre'],
      ['what is not shown', 'Hej<span style="display:none">x</span> du<!-- x -->', 'Hej du'],
    ])('reads %s as it is shown', async (_name, html, text) => {
      expect(await textOf(html)).toBe(text);
    });

    test('quotes, signatures, code and chips are marked as not the agent’s own', async () => {
      const html = `<p>Kære <span contenteditable="false">@Åse</span>,</p><p>tak 😀</p>
        <p>Den 23. nov. 2026 kl. 10.12 skrev Åse:</p><blockquote type="cite"><p>Hvor</p><p>er den?</p></blockquote>
        <p>Kør <code>npm i</code> nu</p><div class="gmail_signature">Nordlys</div>`;
      const { text, masked } = await map(html);
      expect(masked.map(({ start, end }) => text.slice(start, end)).toSorted()).toEqual(
        [
          '@Åse',
          'Den 23. nov. 2026 kl. 10.12 skrev Åse:',
          'Hvor\ner den?',
          'Nordlys',
          'npm i',
        ].toSorted(),
      );
    });

    test('in any markup a stretch of the text is the same stretch of the page', async () => {
      for (let seed = 1; seed <= 200; seed += 1) {
        const html = randomMarkup(seed);
        const { text } = await map(html);
        const spans = spansIn(text, seed);
        const { ranges, starts } = await editor.call('mapped', '#field', spans);
        const slices = spans.map(({ start, end }) => text.slice(start, end));
        expect({ html, text: ranges.map(bare) }).toEqual({ html, text: slices.map(bare) });
        // At a line break between blocks two points of the page have the same offset.
        const isInLine = (_span: unknown, index: number): boolean =>
          /^[^\n](?:.*[^\n])?$/s.test(slices[index] ?? '');
        expect({ html, starts: starts.filter(isInLine) }).toEqual({
          html,
          starts: spans.filter(isInLine).map(({ start, end }) => [start, end]),
        });
      }
    });

    test('the lines with words are those the browser itself gives', async () => {
      for (let seed = 1; seed <= 200; seed += 1) {
        const html = randomMarkup(seed);
        const text = await textOf(html);
        const theirs = await editor.model();
        expect({ html, lines: linesOf(text) }).toEqual({ html, lines: linesOf(theirs) });
      }
    });
  },
);

/** Without what white space and what is not shown make different. */
const bare = (text: string): string => text.replaceAll(/[ \t\r\n\uFFFC]+|skjult/g, '');

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function spansIn(text: string, seed: number): Span[] {
  return Array.from({ length: 40 }, (_unused, index) => {
    const start = (index * 7919 + seed * 31) % (text.length + 1);
    return { start, end: start + ((index * 104_729 + seed) % (text.length - start + 1)) };
  });
}
