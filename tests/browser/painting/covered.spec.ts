import { expect, test } from 'vitest';

import type { Page } from '../../support/browsers.ts';
import { colouredPixels } from '../../support/coloured-pixels.ts';
import { framesPass } from '../../support/frames-pass.ts';
import { openEditor } from '../editors/editor-page.ts';
import { inBrowsers } from '../editors/in-browsers.ts';

const TEXT = 'Hej Mette, vi har fået jeres bræv og svarer i dag.';
const BLOCK = [0xb6, 0x5b, 0xd6] as const;
const ERROR = [0xe5, 0x48, 0x4d] as const;
const WORD = { start: TEXT.indexOf('bræv'), end: TEXT.indexOf('bræv') + 4 };
const whole = { x: 0, y: 0, width: 640, height: 400 };

/** A header that sticks, a layer that covers nothing, and a dialog that opens over the field. */
const page = (field: string) => `<!doctype html><meta charset="utf-8"><style>
  body { margin: 0; height: 2000px } header { position: sticky; top: 0; height: 70px; background: #eee; z-index: 2 }
  #field { margin: 90px 30px; width: 480px; height: 70px; font: 18px/1.5 sans-serif; caret-color: transparent; outline: 0 }
  dialog { margin: 60px 0; width: 600px; height: 250px; border: 0 }
  #veil { position: fixed; inset: 0; pointer-events: none } #glass { position: fixed; inset: 0; display: none }
</style><header></header>${field}<div id="veil"></div><div id="glass"></div><dialog></dialog><script>
  const field = document.querySelector('#field');
  globalThis.model = () => field.value ?? field.innerText;
  globalThis.editorRect = () => field.getBoundingClientRect();
</script>`;
const pages = {
  '/textarea.html': page(`<textarea id="field">${TEXT}</textarea>`),
  '/input.html': page(`<input id="field" name="subject" value="${TEXT}">`),
  '/contenteditable.html': page(`<div id="field" contenteditable>${TEXT}</div>`),
};

const settled = (tab: Page) => framesPass(tab, 3);

inBrowsers(
  () => ({ pages }),
  ({ browser, url }) => {
    for (const kind of ['textarea', 'input', 'contenteditable'] as const) {
      const open = async () => {
        const editor = await openEditor(browser(), url(`${kind}.html`));
        await editor.call('read');
        await editor.call('paint', [{ ...WORD, level: 'block' }]);
        await settled(editor.page);
        return editor;
      };
      const drawn = async (tab: Page) => {
        await settled(tab);
        return (await colouredPixels(tab, whole, BLOCK)).length;
      };

      test(`${kind}: a mark is not drawn over a header that slides over its field`, async () => {
        const { page: tab } = await open();
        expect(await drawn(tab)).toBeGreaterThan(40);
        await tab.evaluate(() => scrollTo(0, 140));
        expect(await drawn(tab)).toBe(0);
        await tab.evaluate(() => scrollTo(0, 10));
        expect(await drawn(tab)).toBeGreaterThan(40);
        await tab.close();
      });

      test(`${kind}: a mark is not drawn over a dialog that opens, and is back when it closes`, async () => {
        const { page: tab } = await open();
        await tab.evaluate(() => document.querySelector('dialog')?.show());
        await tab.evaluate(() => {
          Object.assign(document.querySelector('dialog')?.style ?? {}, { zIndex: 5, top: '20px' });
        });
        expect(await drawn(tab)).toBe(0);
        await tab.evaluate(() => document.querySelector('dialog')?.close());
        expect(await drawn(tab)).toBeGreaterThan(40);
        await tab.close();
      });

      test(`${kind}: a transparent layer over the field hides no mark`, async () => {
        const { page: tab } = await open();
        await tab.evaluate(() => {
          Object.assign(document.querySelector<HTMLElement>('#glass')?.style ?? {}, {
            display: 'block',
          });
        });
        expect(await drawn(tab)).toBeGreaterThan(40);
        await tab.close();
      });

      test(`${kind}: the four levels differ in shape, seen without colour`, async () => {
        const editor = await open();
        const { page: tab } = editor;
        const shapes: string[] = [];
        for (const level of ['suggestion', 'warning', 'error', 'block'] as const) {
          await editor.call('paint', [{ ...WORD, level }]);
          await settled(tab);
          const [rect] = await editor.call('rects', WORD);
          if (!rect) throw new Error('No rectangle');
          const colour = {
            suggestion: [0x2f, 0x7d, 0xe1],
            warning: [0xb8, 0x70, 0x0a],
            error: ERROR,
            block: BLOCK,
          }[level] as readonly [number, number, number];
          const { x, y, width, height } = rect;
          const pixels = await colouredPixels(tab, { x, y, width, height: height + 5 }, colour);
          // Where there is ink, row by row and column by column: the shape without its colour.
          shapes.push(pixels.map((point) => `${point.x},${point.y}`).join(' '));
          expect(pixels.length).toBeGreaterThan(8);
        }
        expect(new Set(shapes).size).toBe(4);
        await tab.close();
      });
    }
  },
);
