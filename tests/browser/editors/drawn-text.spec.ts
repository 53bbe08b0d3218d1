import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';

import { openEditor, type EditorPage } from './editor-page.ts';
import { gatherPages, type EditorPages } from './gather-pages.ts';
import { inBrowsers } from './in-browsers.ts';

declare global {
  interface Element {
    /** Where CodeMirror 5 keeps itself. */
    CodeMirror?: { setValue(text: string): void; setSelection(from: object, to: object): void };
  }
}

let gathered: EditorPages | undefined;
afterAll(() => gathered?.remove());

/** The odd cases of CodeMirror 5, which draws its text and its selection itself. */
inBrowsers(
  async () => (gathered ??= await gatherPages()),
  ({ browser, url }) => {
    let editor: EditorPage;
    beforeEach(async () => {
      editor = await openEditor(browser(), url('codemirror-5.html'));
    });
    afterEach(() => editor.page.close());

    const write = async (text: string): Promise<void> => {
      await editor.page.evaluate(
        (value: string) => document.querySelector('.CodeMirror')?.CodeMirror?.setValue(value),
        text,
      );
      await editor.waitForModel('the text', (model) => model === text);
    };
    const spanOf = (word: string, within: string) => {
      const start = within.indexOf(word);
      return { start, end: start + word.length };
    };

    test('words in every row of a wrapped line, and stretches over several lines, are selected', async () => {
      const text = `${'Kære 😀 læser af en lang linje. '.repeat(6)}Slut\n\nen\u0301 kort\n`;
      await write(text);
      const { text: seen } = await editor.call('read');
      expect(seen).toBe(text);
      const second = spanOf('kort', seen);
      for (const span of [
        ...[...seen.matchAll(/læser|Slut|kort|e\u0301?n\u0301/gu)].map((match) => ({
          start: match.index,
          end: match.index + match[0].length,
        })),
        { start: 5, end: 130 },
        { start: seen.indexOf('Slut'), end: second.start },
        { start: 0, end: seen.length },
        { start: seen.indexOf('\n') + 1, end: seen.indexOf('\n') + 1 },
        { start: seen.length, end: seen.length },
      ]) {
        await editor.call('select', span);
        expect(await editor.call('selection')).toEqual(span);
      }
    });

    test('a word in what the agent has selected is corrected, and another taken out', async () => {
      const text = 'Kære kunde, vi har har modtaget brevet.\nHilsen';
      await write(text);
      await editor.page.evaluate(() => {
        const from = { line: 0, ch: 2 };
        document.querySelector('.CodeMirror')?.CodeMirror?.setSelection(from, { line: 1, ch: 3 });
      });
      expect(await editor.call('replace', spanOf('modtaget', text), 'modtaget', 'fået')).toEqual({
        done: true,
      });
      const first = text.replace('modtaget', 'fået');
      expect(await editor.call('replace', spanOf('har ', first), 'har ', '')).toEqual({
        done: true,
      });
      expect(await editor.model()).toBe(first.replace('har ', ''));
      await editor.page.press('Control+z');
      await editor.waitForModel('one step of undo', (model) => model === first);
    });

    test('of a text too long for the page only what is in it is read, and a word there corrected', async () => {
      const lines = Array.from({ length: 300 }, (_, index) => `Linje ${index} her`);
      await write(lines.join('\n'));
      const { text: top } = await editor.call('read');
      expect(lines.join('\n').startsWith(top)).toBe(true);
      expect(top.length).toBeLessThan(lines.join('\n').length / 2);
      await editor.page.evaluate(() => {
        document.querySelector('.CodeMirror-scroll')?.scrollTo(0, 3000);
      });
      await editor.page.waitFor('other lines', () =>
        document.querySelector('.CodeMirror-code')?.textContent.includes('Linje 95 '),
      );
      const { text: seen } = await editor.call('read');
      const span = spanOf('Linje 95', seen);
      expect(await editor.call('replace', span, 'Linje 95', 'Række 95')).toEqual({ done: true });
      const meant = lines.join('\n').replace('Linje 95', 'Række 95');
      expect(await editor.model()).toBe(meant);
      const { text: corrected } = await editor.call('read');
      const { end } = spanOf('Række 95 her', corrected);
      const template = { text: 'Tak for din mail.\n\nVi vender tilbage.' };
      expect(await editor.call('insert', { start: end, end }, template)).toEqual({ done: true });
      const inserted = `Række 95 her\n${template.text}`;
      expect(await editor.model()).toBe(meant.replace('Række 95 her', inserted));
      await editor.page.type('Q');
      await editor.waitForModel('typing after it', (model) => model.includes('tilbage.Q\n'));
    });

    test('a word behind a tab is corrected, what holds the tab or runs from right to left is left alone', async () => {
      const text = 'Kære\tkunde\nשלום kunde';
      await write(text);
      const { text: seen } = await editor.call('read');
      expect(seen).toBe(text.replace('\t', '    '));
      const last = { start: seen.length, end: seen.length };
      for (const outcome of [
        await editor.call('replace', spanOf('ære    k', seen), 'ære    k', 'x'),
        await editor.call('replace', spanOf('שלום', seen), 'שלום', 'x'),
        await editor.call('insert', last, { text: 'x' }),
        await editor.call('insert', { start: 6, end: 6 }, { text: 'x' }),
      ]) {
        expect(outcome).toMatchObject({ done: false, reason: 'unchanged' });
      }
      expect(await editor.model()).toBe(text);
      expect(await editor.call('replace', spanOf('kunde', seen), 'kunde', 'ven')).toEqual({
        done: true,
      });
      expect(await editor.model()).toBe(text.replace('kunde', 'ven'));
    });

    test('where nothing can be written nothing is tried', async () => {
      const { text } = await editor.call('read');
      await editor.page.evaluate(() => {
        const hidden = document.querySelector<HTMLTextAreaElement>('.CodeMirror textarea');
        if (hidden) hidden.readOnly = true;
      });
      expect(await editor.call('replace', spanOf('kunde', text), 'kunde', 'ven')).toMatchObject({
        done: false,
        reason: 'read-only',
      });
      expect(await editor.model()).toBe(text);
    });
  },
);
