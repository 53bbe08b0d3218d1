import { expect, test } from 'vitest';

import { openEditor } from './editor-page.ts';
import { inBrowsers } from './in-browsers.ts';

/** Like CKEditor 5, which 50 ms after the focus shows the selection that it knows of. */
const pages = {
  '/late.html': `<!doctype html><meta charset="utf-8"><div id="field" contenteditable>Kære kunde</div>
    <script>
      globalThis.model = () => field.innerText;
      globalThis.editorRect = () => field.getBoundingClientRect();
      globalThis.putBack = (times) => {
        const selection = getSelection();
        const known = selection.getRangeAt(0).cloneRange();
        document.addEventListener('selectionchange', function listen() {
          if (selection.isCollapsed) return;
          if (--times <= 0) document.removeEventListener('selectionchange', listen);
          selection.removeAllRanges();
          selection.addRange(known);
        });
      };
    </script>`,
};

inBrowsers(
  () => ({ pages }),
  ({ browser, url }) => {
    const open = async (times: number) => {
      const editor = await openEditor(browser(), url('late.html'));
      await editor.page.evaluate((most: number) => {
        (globalThis as unknown as { putBack(most: number): void }).putBack(most);
      }, times);
      return editor;
    };

    test('an editor that puts its own selection back once is selected in again', async () => {
      const editor = await open(1);
      expect(await editor.call('replace', { start: 5, end: 10 }, 'kunde', 'ven')).toEqual({
        done: true,
      });
      expect(await editor.model()).toBe('Kære ven');
      await editor.page.close();
    });

    test('in one that always does nothing is written', async () => {
      const editor = await open(100);
      const outcome = await editor.call('replace', { start: 5, end: 10 }, 'kunde', 'ven');
      expect(outcome).toMatchObject({ done: false, reason: 'unchanged', found: 'Kære kunde' });
      await editor.page.close();
    });
  },
);
