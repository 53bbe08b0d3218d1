import { expect, test } from 'vitest';

import {
  limitOf,
  pauseTyping,
  pressFor,
  readText,
  same,
  spanOf,
  typeAtEnd,
  type EditorDesk,
} from './editor-desk.ts';
import { markupOf } from './model-markup.ts';

/** Corrections: a word in place of a word. */
export function describeWords(desk: EditorDesk): void {
  const { editor, text, kind } = desk;
  const replace = (word: string, by: string, within = text, from = 0) =>
    editor().call('replace', spanOf(word, within, from), word, by);

  for (const [word, by] of [
    ['Kære', 'Goddag'],
    ['vi', 'de'],
    ['hurtigt', 'med det samme'],
  ] as const) {
    test(`puts "${by}" for "${word}", one undo brings exactly the old text back and one redo the new`, async () => {
      expect(await replace(word, by)).toEqual({ done: true });
      const meant = text.replace(word, by);
      expect(await readText(desk)).toBe(meant);
      await editor().waitForModel('the word', (model) => same(model) === meant);
      const texts = { before: text, typed: text, meant };
      await pressFor(desk, 'undo', 'undo of a word', { ...texts, wanted: text });
      if (!limitOf(desk, 'undo of a word')) expect(await readText(desk)).toBe(text);
      await pressFor(desk, 'redo', 'redo of a word', { ...texts, wanted: meant });
    });
  }

  test('the caret is after the word and typing goes on there', async () => {
    await replace('kunde', 'ven');
    await editor().page.type(' æX');
    const meant = text.replace('kunde', 'ven æX');
    await editor().waitForModel('what was typed', (model) => same(model) === meant);
    expect(await editor().call('selection')).toEqual({
      start: meant.indexOf('X') + 1,
      end: meant.indexOf('X') + 1,
    });
  });

  test('two corrections in a row both arrive', async () => {
    expect(await replace('Kære', 'Goddag')).toEqual({ done: true });
    const first = text.replace('Kære', 'Goddag');
    expect(await replace('svarer', 'skriver', first)).toEqual({ done: true });
    const second = first.replace('svarer', 'skriver');
    expect(await readText(desk)).toBe(second);
    await editor().waitForModel('both words', (model) => same(model) === second);
  });

  test('of two equal words the second is corrected and the first left alone', async () => {
    const typed = await typeAtEnd(desk, ' kære kunde');
    expect(await replace('kunde', 'ven', typed, text.length)).toEqual({ done: true });
    await editor().page.type('X');
    await editor().waitForModel('the word', (model) => same(model) === `${text} kære venX`);
    expect(await readText(desk)).toBe(`${text} kære venX`);
  });

  test('a correction finds its word after the caret moved away and the text changed', async () => {
    await editor().call('select', spanOf('hurtigt', text));
    await editor().call('select', { start: 0, end: 0 });
    await editor().page.type('Oh ');
    await editor().page.press('ArrowRight');
    await editor().waitForModel('what was typed', (model) => same(model) === `Oh ${text}`);
    expect(await replace('hurtigt', 'straks', `Oh ${text}`)).toEqual({ done: true });
    await editor().page.type('X');
    const meant = `Oh ${text.replace('hurtigt', 'straksX')}`;
    await editor().waitForModel('the word', (model) => same(model) === meant);
  });

  test('a correction reaches its word after the agent clicked beside the editor', async () => {
    await editor().page.click(4, 4);
    expect(await replace('svarer', 'skriver')).toEqual({ done: true });
    await editor().page.type('X');
    const meant = text.replace('svarer', 'skriverX');
    await editor().waitForModel('the word', (model) => same(model) === meant);
  });

  test('a correction leaves what was typed before it to its own undo', async () => {
    const typed = await typeAtEnd(desk, ' nu');
    await pauseTyping(desk);
    await readText(desk);
    expect(await replace('kunde', 'ven')).toEqual({ done: true });
    const texts = { before: text, typed, meant: typed.replace('kunde', 'ven') };
    await pressFor(desk, 'undo', 'undo of a word after typing', { ...texts, wanted: typed });
  });

  test('a word that is no longer there is left alone', async () => {
    const outcome = await editor().call('replace', spanOf('kunde', text), 'customer', 'ven');
    expect(outcome).toEqual({
      done: false,
      reason: 'stale',
      meant: expect.any(String),
      found: text,
    });
    expect(await readText(desk)).toBe(text);
  });

  if (kind !== 'rich') return;

  test('a word in bold stays bold when corrected', async () => {
    const { bold } = await markupOf(editor().page);
    if (bold.length === 0) return;
    expect(bold).toEqual(['bræv']);
    expect(await replace('bræv', 'brev')).toEqual({ done: true });
    const left = limitOf(desk, 'bold of a word') ? [] : ['brev'];
    expect((await markupOf(editor().page)).bold).toEqual(left);
  });
}
