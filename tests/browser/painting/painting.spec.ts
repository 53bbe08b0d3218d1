import { describe, expect, test } from 'vitest';

import type { Page } from '../../support/browsers.ts';
import { colouredPixels, extentOf } from '../../support/coloured-pixels.ts';
import { framesPass } from '../../support/frames-pass.ts';
import { openEditor } from '../editors/editor-page.ts';
import { inBrowsers } from '../editors/in-browsers.ts';
import { paintingCases, type PaintingCase } from './painting-cases.ts';

const kinds = ['textarea', 'input', 'contenteditable'] as const;
const TEXT = 'Hej Mette, vi har fået jeres bræv og svarer i dag med det samme.';
const GREEN = [0, 200, 0] as const;
const BLOCK = [0xb6, 0x5b, 0xd6] as const;

function fieldOf(
  kind: (typeof kinds)[number],
  { text = TEXT, css = '', attributes = '' }: PaintingCase,
) {
  const own = `id="field" ${attributes} style="${css}"`;
  if (kind === 'textarea') return `<textarea ${own}>${text}</textarea>`;
  if (kind === 'input')
    return `<input name="subject" ${own} value="${text.replaceAll('\n', ' ')}">`;
  const lines = text.split('\n').map((line) => `<div>${line}</div>`);
  return `<div contenteditable ${own}>${lines.join('')}</div>`;
}

const pageOf = (kind: (typeof kinds)[number], one: PaintingCase): string => `<!doctype html>
<meta charset="utf-8"><style>
  body { margin: 30px; min-height: 2000px } dialog { margin: 40px; border: 0 }
  #around { width: max-content }
</style><div id="around">${fieldOf(kind, one)}</div>
<dialog id="dialog"></dialog><div id="host"></div><script>
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(\`#field { width: 420px; height: 110px; font: 18px/1.5 sans-serif; color: #000; caret-color: transparent; outline: 0; box-sizing: content-box }
    input#field { height: 40px } #field::selection, #field *::selection { background: rgb(0, 200, 0); color: rgb(0, 200, 0) }\`);
  document.adoptedStyleSheets = [sheet];
  const field = document.querySelector('#field'), around = document.querySelector('#around');
  const shadow = host.attachShadow({ mode: 'open' });
  globalThis.run = (text) => new Function('field', 'around', 'shadow', 'sheet', 'dialog', text)(field, around, shadow, sheet, dialog);
  globalThis.model = () => field.value ?? field.innerText;
  globalThis.editorRect = () => field.getBoundingClientRect();
  globalThis.choose = (start, end) => {
    if ('value' in field) return field.setSelectionRange(start, end);
    const range = new Range(), walker = document.createTreeWalker(field, NodeFilter.SHOW_TEXT);
    let at = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (at <= start && start <= at + node.length) range.setStart(node, start - at);
      if (at <= end && end <= at + node.length) { range.setEnd(node, end - at); break; }
      at += node.length + 1;
    }
    getSelection().removeAllRanges();
    getSelection().addRange(range);
  };
</script>`;

const pages = Object.fromEntries(
  kinds.flatMap((kind) =>
    paintingCases.map((one, index) => [`/${kind}-${index}.html`, pageOf(kind, one)]),
  ),
);

declare global {
  var run: (text: string) => void;
  var choose: (start: number, end: number) => void;
}

/** The field and some room around it, as far as it is in the window. */
const fieldBox = (page: Page) =>
  page.evaluate(() => {
    const { left, top, right, bottom } = globalThis.editorRect?.() ?? new DOMRect();
    const [x, y] = [Math.max(0, Math.floor(left - 20)), Math.max(0, Math.floor(top - 20))];
    const width = Math.min(innerWidth, Math.ceil(right + 20)) - x;
    return { x, y, width, height: Math.min(innerHeight, Math.ceil(bottom + 20)) - y };
  });

const frames = (page: Page): Promise<void> => framesPass(page, 3);

inBrowsers(
  () => ({ pages }),
  ({ browser, url }) => {
    describe.each(kinds)('%s', (kind) => {
      const cases = paintingCases.filter(({ not }) => !not?.includes(kind));
      test.each(cases)('a mark lies under its characters $name', async (one) => {
        const index = paintingCases.indexOf(one);
        const editor = await openEditor(browser(), url(`${kind}-${index}.html`));
        const { page } = editor;
        const run = (text: string) => page.evaluate((code) => globalThis.run(code), text);
        // A click would miss a field that is turned or scrolled away, so that comes after it.
        await run(`around.style.cssText = '${one.around ?? ''}'; ${one.before ?? ''}`);
        const { text } = await editor.call('read');
        const word = one.word ?? 'bræv';
        const span = { start: text.indexOf(word), end: text.indexOf(word) + word.length };

        await editor.call('paint', [{ ...span, level: 'block' }]);
        if (one.after) await run(one.after);
        await frames(page);
        const mark = extentOf(await colouredPixels(page, await fieldBox(page), BLOCK), one.degrees);

        await editor.call('paint', []);
        await page.evaluate((start, end) => globalThis.choose(start, end), span.start, span.end);
        await frames(page);
        const characters = extentOf(
          await colouredPixels(page, await fieldBox(page), GREEN),
          one.degrees,
        );
        await page.close();

        expect(Math.abs(mark.from - characters.from), 'where it starts').toBeLessThanOrEqual(3);
        expect(Math.abs(mark.to - characters.to), 'where it ends').toBeLessThanOrEqual(3);
        expect(mark.top, 'under the middle of the letters').toBeGreaterThan(
          (characters.top + characters.bottom) / 2,
        );
        expect(mark.bottom, 'close to them').toBeLessThanOrEqual(characters.bottom + 4);
      });
    });
  },
);
