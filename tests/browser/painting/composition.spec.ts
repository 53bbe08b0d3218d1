import { expect, test } from 'vitest';

import type { ChromiumBrowser } from '../../support/chromium-browser.ts';
import { readHighlights } from '../../support/painted-marks.ts';
import { openEditor, type EditorPage } from '../editors/editor-page.ts';
import { inBrowsers } from '../editors/in-browsers.ts';

const TEXT = 'Hej, jeres bræv er her.';
const WORD = { start: TEXT.indexOf('bræv'), end: TEXT.indexOf('bræv') + 4 };
const page = (field: string) => `<!doctype html><meta charset="utf-8">${field}<script>
  const field = document.querySelector('#field');
  globalThis.model = () => field.value ?? field.innerText;
  globalThis.editorRect = () => field.getBoundingClientRect();
</script>`;
const pages = {
  '/textarea.html': page(`<textarea id="field" cols="40">${TEXT}</textarea>`),
  '/contenteditable.html': page(`<div id="field" contenteditable>${TEXT}</div>`),
};

inBrowsers(
  () => ({ pages }),
  ({ browser, url }, name) => {
    const open = async (kind: string): Promise<EditorPage> => {
      const editor = await openEditor(browser(), url(`${kind}.html`));
      await editor.call('read');
      await editor.call('paint', [{ ...WORD, level: 'error' }]);
      await editor.call('select', { start: 3, end: 3 });
      await editor.call('changes');
      return editor;
    };
    const painted = async (editor: EditorPage) =>
      (await readHighlights(editor.page)).map(({ text }) => text);

    test.each(['textarea', 'contenteditable'])(
      '%s: while an input method composes nothing is told or painted anew, and afterwards all of it once',
      async (kind) => {
        const editor = await open(kind);
        const compose = (type: string) =>
          editor.page.evaluate((of) => {
            document
              .querySelector('#field')
              ?.dispatchEvent(new CompositionEvent(of, { bubbles: true }));
          }, type);
        await compose('compositionstart');
        await editor.page.type('ka');
        expect(await editor.call('changes')).not.toContain('text');
        await compose('compositionend');
        expect(await editor.call('changes')).toContain('text');
        const { text } = await editor.call('read');
        expect(text).toBe('Hejka, jeres bræv er her.');
        const at = text.indexOf('bræv');
        expect(await editor.call('rects', { start: at, end: at + 4 })).toHaveLength(1);
        if (kind === 'contenteditable' || name === 'chromium') {
          expect(await painted(editor)).toEqual(['bræv']);
        }
        await editor.page.close();
      },
    );

    test.runIf(name === 'chromium').each(['textarea', 'contenteditable'])(
      '%s: a real input method writes its word without our ranges in its way',
      async (kind) => {
        const editor = await open(kind);
        const { context } = browser() as ChromiumBrowser;
        const tab = context.pages().at(-1);
        if (!tab) throw new Error('There is no tab.');
        const session = await context.newCDPSession(tab);
        for (const text of ['に', 'にほ', 'にほん']) {
          await session.send('Input.imeSetComposition', {
            text,
            selectionStart: text.length,
            selectionEnd: text.length,
          });
          expect(await editor.call('changes')).not.toContain('text');
          expect(await painted(editor)).toEqual(['bræv']);
        }
        await session.send('Input.insertText', { text: '日本' });
        await editor.waitForModel('the word', (text) => text === 'Hej日本, jeres bræv er her.');
        expect(await editor.call('changes')).toContain('text');
        expect(await painted(editor)).toEqual(['bræv']);
        await editor.page.close();
      },
    );
  },
);
