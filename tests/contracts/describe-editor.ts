import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { openEditor, type EditorPage } from '../browser/editors/editor-page.ts';
import type { Browser } from '../support/browsers.ts';
import { countColoured } from '../support/painted-marks.ts';

interface EditorCase {
  readonly name: string;
  readonly browser: () => Browser;
  readonly url: () => string;
  /** The text the page starts with. */
  readonly text: string;
  readonly kind: 'textarea' | 'input' | 'rich' | 'plain-rich';
}

const template = {
  text: 'Tak for din mail.\n\nVi vender tilbage.',
  html: '<p>Tak for <b>din</b> mail.</p><p>Vi vender tilbage.</p>',
};
/** The colour of the mark for an error. */
const red = [0xe5, 0x48, 0x4d] as const;
const fold = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const same = (text: string): string => text.replaceAll('\u00A0', ' ').trimEnd();

/** What every editor must do, with real keys and clicks in a real browser. */
export function describeEditor({ name, browser, url, text, kind }: EditorCase): void {
  const layouts =
    kind === 'input'
      ? {
          after: / nu\. Tak for din mail\. Vi vender tilbage\.$/,
          alone: /^Tak for din mail\. Vi vender tilbage\.$/,
        }
      : {
          after: / nu\.\n+Tak for din mail\.\n+Vi vender tilbage\.$/,
          alone: /^Tak for din mail\.\n{1,2}Vi vender tilbage\.$/,
        };
  const spanOf = (word: string, within = text) => {
    const start = within.indexOf(word);
    if (start < 0) throw new Error(`No ${word} in ${within}`);
    return { start, end: start + word.length };
  };

  describe(`in ${name}`, () => {
    let editor: EditorPage;
    beforeEach(async () => {
      editor = await openEditor(browser(), url());
    });
    afterEach(() => editor.page.close());

    const read = async (): Promise<string> => (await editor.call('read')).text;
    const replace = (word: string, by: string, within = text) =>
      editor.call('replace', spanOf(word, within), word, by);
    /** Editors put what follows within half a second into one step of undo. */
    const pauseTyping = async (): Promise<void> => {
      const then = await editor.page.evaluate(() => performance.now());
      await editor.page.waitFor(
        'the end of the typing',
        (from: number) => performance.now() - from > 700,
        then,
      );
    };

    test('reads the text as it stands', async () => {
      expect(await editor.call('kind')).toBe(kind);
      expect(await read()).toBe(text);
    });

    for (const [word, by] of [
      ['Kære', 'Goddag'],
      ['vi', 'de'],
      ['hurtigt', 'med det samme'],
    ] as const) {
      test(`puts "${by}" for "${word}", and one undo brings exactly the old text back`, async () => {
        expect(await replace(word, by)).toEqual({ done: true });
        const meant = text.replace(word, by);
        expect(await read()).toBe(meant);
        await editor.waitForModel('the word', (model) => same(model) === meant);
        await editor.page.press('Control+z');
        await editor.waitForModel('the old text', (model) => same(model) === text);
        expect(await read()).toBe(text);
      });
    }

    test('the caret is after the word and typing goes on there', async () => {
      await replace('kunde', 'ven');
      await editor.page.type(' æX');
      const meant = text.replace('kunde', 'ven æX');
      await editor.waitForModel('what was typed', (model) => same(model) === meant);
      expect(await editor.call('selection')).toEqual({
        start: meant.indexOf('X') + 1,
        end: meant.indexOf('X') + 1,
      });
    });

    test('two corrections in a row both arrive', async () => {
      expect(await replace('Kære', 'Goddag')).toEqual({ done: true });
      const first = text.replace('Kære', 'Goddag');
      expect(await replace('svarer', 'skriver', first)).toEqual({ done: true });
      const second = first.replace('svarer', 'skriver');
      expect(await read()).toBe(second);
      await editor.waitForModel('both words', (model) => same(model) === second);
    });

    test('a correction leaves what was typed before it to its own undo', async () => {
      await editor.call('select', { start: text.length, end: text.length });
      await editor.page.type(' nu');
      await editor.waitForModel('what was typed', (model) => same(model) === `${text} nu`);
      await pauseTyping();
      await read();
      expect(await replace('kunde', 'ven')).toEqual({ done: true });
      await editor.page.press('Control+z');
      await editor.waitForModel('the text before', (model) => same(model) === `${text} nu`);
    });

    test('a word that is no longer there is left alone', async () => {
      const outcome = await editor.call('replace', spanOf('kunde'), 'customer', 'ven');
      expect(outcome).toEqual({
        done: false,
        reason: 'stale',
        meant: expect.any(String),
        found: text,
      });
      expect(await read()).toBe(text);
    });

    test('a mark is under its word and nowhere else', async () => {
      for (const word of ['kunde', 'hurtigt']) {
        const span = spanOf(word);
        await read();
        await editor.call('paint', [{ ...span, level: 'error' }]);
        const [rect] = await editor.call('rects', span);
        if (!rect) throw new Error('The word has no rectangle');
        const box = await editor.onScreen(rect);
        const painted = await countColoured(editor.page, { ...box, height: box.height + 4 }, red);
        expect(painted).toBeGreaterThan(20);
        const [other] = await editor.call('rects', spanOf('vi'));
        if (!other) throw new Error('The other word has no rectangle');
        expect(await countColoured(editor.page, await editor.onScreen(other), red)).toBe(0);
      }
    });

    test('a real click at either end of the rectangle puts the caret at that end of the word', async () => {
      for (const word of ['Kære', 'kunde', 'svarer', 'hurtigt']) {
        const span = spanOf(word);
        const [rect] = await editor.call('rects', span);
        if (!rect) throw new Error(`No rectangle of ${word}`);
        const box = await editor.onScreen(rect);
        const middle = box.y + box.height / 2;
        await editor.page.click(box.x + 2, middle);
        expect(await editor.call('selection')).toEqual({ start: span.start, end: span.start });
        await editor.page.click(box.x + box.width - 1, middle);
        expect(await editor.call('selection')).toEqual({ start: span.end, end: span.end });
        const over = await editor.call('offsetAt', rect.x + 3, rect.y + rect.height / 2);
        expect(over).toBe(span.start);
      }
      const [last] = await editor.call('rects', spanOf('hurtigt'));
      expect(await editor.call('offsetAt', (last?.x ?? 0) + 300, last?.y ?? 0)).toBe(-1);
    });

    test('a template in several paragraphs arrives once, and one undo takes it and nothing else', async () => {
      await editor.call('select', { start: text.length, end: text.length });
      await editor.page.type(' nu.');
      await editor.waitForModel('what was typed', (model) => same(model) === `${text} nu.`);
      await pauseTyping();
      const before = await read();
      const end = { start: before.length, end: before.length };
      expect(await editor.call('insert', end, template)).toEqual({ done: true });
      await editor.waitForModel(
        'the template, once',
        (model) => fold(model) === fold(`${before} ${template.text}`),
      );
      expect(await read()).toMatch(layouts.after);
      const caret = (await read()).length;
      expect(await editor.call('selection')).toEqual({ start: caret, end: caret });
      await editor.page.press('Control+z');
      await editor.waitForModel('the text before', (model) => same(model) === `${text} nu.`);
    });

    test('what is typed after a template has an undo of its own', async () => {
      const end = { start: text.length, end: text.length };
      expect(await editor.call('insert', end, template)).toEqual({ done: true });
      await pauseTyping();
      await editor.page.type(' Z');
      await editor.waitForModel('what was typed', (model) => /tilbage\.\sZ$/.test(model.trimEnd()));
      await editor.page.press('Control+z');
      await editor.waitForModel('the template', (model) => /tilbage\.\s*$/.test(model));
    });

    test('a template amid a line runs together with no word', async () => {
      const at = spanOf('svarer').start;
      expect(await editor.call('insert', { start: at, end: at }, template)).toEqual({ done: true });
      const [head, tail] = [text.slice(0, at), text.slice(at)];
      const meant = fold(`${head} ${template.text} ${tail}`);
      await editor.waitForModel('the template amid', (model) => fold(model) === meant);
      await editor.page.type('Z');
      await editor.waitForModel(
        'typing after the template',
        (model) => fold(model) === meant.replace('tilbage.', 'tilbage.Z'),
      );
    });

    test('a phrase amid a line stays in the line', async () => {
      const at = spanOf('svarer').start;
      const phrase = { text: 'altid', html: '<p>altid</p>' };
      expect(await editor.call('insert', { start: at, end: at }, phrase)).toEqual({ done: true });
      expect(same(await read())).toBe(text.replace('svarer', 'altid svarer'));
    });

    test('an empty field takes a template without a line too many', async () => {
      await editor.page.evaluate(() => globalThis.setEditorHtml('<p><br></p>'));
      await editor.waitForModel('the empty field', (model) => model.trim() === '');
      expect(await read()).toBe('');
      const outcome = await editor.call('insert', { start: 0, end: 0 }, template);
      expect(outcome).toEqual({ done: true });
      expect(await read()).toMatch(layouts.alone);
    });

    test('the HTML of the page is the same to the byte after marks, a correction and its undo', async () => {
      const html = () => editor.scope.evaluate(() => document.documentElement.outerHTML);
      const before = await html();
      await read();
      await editor.call('paint', [{ ...spanOf('kunde'), level: 'block' }]);
      const withMarks = (await html()).replace(/<rb-ui[^>]*><\/rb-ui>/, '');
      expect(withMarks).toBe(before);
      expect(await replace('kunde', 'ven')).toEqual({ done: true });
      await editor.page.press('Control+z');
      await editor.waitForModel('the old text', (model) => same(model) === text);
      await editor.call('detach');
      expect(await html()).toBe(before);
      expect(await editor.scope.evaluate(() => CSS.highlights.size)).toBe(0);
    });

    test('marks follow what is typed before them and go when their word is changed', async () => {
      await read();
      await editor.call('paint', [{ ...spanOf('hurtigt'), level: 'error' }]);
      await editor.call('changes');
      await editor.call('select', { start: 0, end: 0 });
      await editor.page.type('Oh ');
      await editor.waitForModel('what was typed', (model) => model.startsWith('Oh '));
      expect(await editor.call('changes')).toContain('text');
      const moved = spanOf('hurtigt', `Oh ${text}`);
      const [rect] = await editor.call('rects', moved);
      if (!rect) throw new Error('The word has no rectangle');
      const box = await editor.onScreen(rect);
      const count = () => countColoured(editor.page, { ...box, height: box.height + 4 }, red);
      expect(await count()).toBeGreaterThan(20);
      await editor.call('select', { start: moved.start + 3, end: moved.start + 3 });
      await editor.page.type('x');
      await editor.waitForModel('the letter', (model) => model.includes('hurxtigt'));
      expect(await count()).toBe(0);
    });
  });
}

declare global {
  var setEditorHtml: (html: string) => void;
}
