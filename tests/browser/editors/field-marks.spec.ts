import { afterEach, beforeEach, expect, test } from 'vitest';

import { framesPass } from '../../support/frames-pass.ts';
import { countColoured } from '../../support/painted-marks.ts';
import { openEditor, type EditorPage } from './editor-page.ts';
import { inBrowsers } from './in-browsers.ts';

const lines = Array.from({ length: 30 }, (_unused, index) => `linje ${index} om jeres bræv`);
const text = lines.join('\n');
const page = `<!doctype html><meta charset="utf-8"><style>
  textarea { width: 420px; height: 150px; font: 18px/1.3 serif; padding: 6px 10px; letter-spacing: 1px }
  .pane { height: 120px; overflow: auto; border: 1px solid }
  body { margin: 20px; background: #111; color: #eee } textarea { background: #222; color: #eee }
</style><div id="before"></div><div class="pane"><textarea id="field">${text}</textarea></div>
<script>
  globalThis.model = () => field.value;
  globalThis.editorRect = () => field.getBoundingClientRect();
</script>`;
const red = [0xe5, 0x48, 0x4d] as const;

inBrowsers(
  () => ({ pages: { '/field.html': page } }),
  ({ browser, url }) => {
    let editor: EditorPage;
    beforeEach(async () => {
      editor = await openEditor(browser(), url('field.html'));
      await editor.call('read');
    });
    afterEach(() => editor.page.close());

    const mark = (...numbers: number[]) =>
      editor.call(
        'paint',
        numbers.map((line) => ({ ...spanOf(line), level: 'error' as const })),
      );
    const redIn = async (clip: { x: number; y: number; width: number; height: number }) =>
      countColoured(editor.page, { ...clip, height: clip.height + 3 }, red);
    const waitForLayout = () => framesPass(editor.page, 2);
    const whole = { x: 0, y: 0, width: 600, height: 400 };

    test('a mark scrolled out of a text area is not drawn over the page, and comes with its line', async () => {
      await mark(20);
      expect(await redIn(whole)).toBe(0);
      expect(await editor.call('rects', spanOf(20))).toEqual([]);
      await editor.page.evaluate(() => {
        const field = document.querySelector('textarea');
        if (field) field.scrollTop = 19 * 23.4;
      });
      await waitForLayout();
      const [rect] = await editor.call('rects', spanOf(20));
      if (!rect) throw new Error('The word is in view and has no rectangle');
      expect(await redIn(rect)).toBeGreaterThan(15);
      expect(await redIn({ x: 0, y: 180, width: 600, height: 100 })).toBe(0);
    });

    test('a mark follows its field when the page moves it without any event', async () => {
      await mark(0);
      const [before] = await editor.call('rects', spanOf(0));
      await editor.page.evaluate(() => {
        const above = document.querySelector<HTMLElement>('#before');
        if (above) above.style.height = '60px';
      });
      await waitForLayout();
      await waitForLayout();
      const [after] = await editor.call('rects', spanOf(0));
      expect(after?.y).toBeCloseTo((before?.y ?? 0) + 60, 0);
      if (!after || !before) throw new Error('No rectangles');
      expect(await redIn(after)).toBeGreaterThan(15);
      expect(await redIn({ ...before, y: before.y - 3 })).toBe(0);
    });

    test('a field cut off by a scrolling pane shows only the marks that are in view', async () => {
      await mark(5);
      expect(await editor.call('rects', spanOf(5))).toEqual([]);
      expect(await redIn(whole)).toBe(0);
      await editor.page.evaluate(() => document.querySelector('.pane')?.scrollBy(0, 60));
      await waitForLayout();
      const [rect] = await editor.call('rects', spanOf(5));
      if (!rect) throw new Error('The word is in view and has no rectangle');
      expect(await redIn(rect)).toBeGreaterThan(15);
    });

    test('marks go when the page empties the field, as after sending', async () => {
      await mark(0, 1, 2);
      expect(await redIn(whole)).toBeGreaterThan(15);
      await editor.page.evaluate(() => {
        const field = document.querySelector('textarea');
        if (field) field.value = 'Et helt andet svar';
      });
      await waitForLayout();
      expect(await redIn(whole)).toBe(0);
      expect(await editor.call('changes')).toContain('text');
    });

    test('marks that the page cleared come back', async () => {
      await mark(0);
      await editor.page.evaluate(() => CSS.highlights.clear());
      await editor.page.evaluate(() => document.querySelector('.pane')?.scrollBy(0, 2));
      await waitForLayout();
      const [rect] = await editor.call('rects', spanOf(0));
      if (!rect) throw new Error('No rectangle');
      expect(await redIn(rect)).toBeGreaterThan(15);
    });

    test('the offset under a point is the character there, in every line in view', async () => {
      for (const line of [0, 1, 2]) {
        const span = spanOf(line);
        const [rect] = await editor.call('rects', span);
        if (!rect) throw new Error('No rectangle');
        const middle = rect.y + rect.height / 2;
        expect(await editor.call('offsetAt', rect.x + 3, middle)).toBe(span.start);
        expect(await editor.call('offsetAt', rect.x + rect.width - 3, middle)).toBe(span.end - 1);
      }
    });
  },
);

function spanOf(line: number): { readonly start: number; readonly end: number } {
  const start = text.indexOf('bræv', text.indexOf(`linje ${line} `));
  return { start, end: start + 4 };
}
