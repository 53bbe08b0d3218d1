import { expect, test } from 'vitest';

import { countColoured } from '../../support/painted-marks.ts';
import { readText, same, spanOf, type EditorDesk } from './editor-desk.ts';

/** The colour of the mark for an error. */
const red = [0xe5, 0x48, 0x4d] as const;

/** Marks at the right characters, and the way from the screen to the text. */
export function describeMarks(desk: EditorDesk): void {
  const { editor, text } = desk;

  test('a mark is under its word and nowhere else', async () => {
    for (const word of ['kunde', 'hurtigt']) {
      const span = spanOf(word, text);
      await readText(desk);
      await editor().call('paint', [{ ...span, level: 'error' }]);
      const [rect] = await editor().call('rects', span);
      if (!rect) throw new Error('The word has no rectangle');
      const box = await editor().onScreen(rect);
      const painted = await countColoured(editor().page, { ...box, height: box.height + 4 }, red);
      expect(painted).toBeGreaterThan(20);
      const [other] = await editor().call('rects', spanOf('vi', text));
      if (!other) throw new Error('The other word has no rectangle');
      expect(await countColoured(editor().page, await editor().onScreen(other), red)).toBe(0);
    }
  });

  test('a real click at either end of the rectangle puts the caret at that end of the word', async () => {
    for (const word of ['Kære', 'kunde', 'svarer', 'hurtigt']) {
      const span = spanOf(word, text);
      const [rect] = await editor().call('rects', span);
      if (!rect) throw new Error(`No rectangle of ${word}`);
      const box = await editor().onScreen(rect);
      const middle = box.y + box.height / 2;
      await editor().page.click(box.x + 2, middle);
      expect(await editor().call('selection')).toEqual({ start: span.start, end: span.start });
      await editor().page.click(box.x + box.width - 1, middle);
      expect(await editor().call('selection')).toEqual({ start: span.end, end: span.end });
      const over = await editor().call('offsetAt', rect.x + 3, rect.y + rect.height / 2);
      expect(over).toBe(span.start);
    }
    const [last] = await editor().call('rects', spanOf('hurtigt', text));
    if (!last) throw new Error('The last word has no rectangle');
    // In the middle of its line: at its top edge a line above may reach.
    const beside = last.x + last.width + 60;
    expect(await editor().call('offsetAt', beside, last.y + last.height / 2)).toBe(-1);
  });

  test('marks follow what is typed before them and go when their word is changed', async () => {
    await readText(desk);
    await editor().call('paint', [{ ...spanOf('hurtigt', text), level: 'error' }]);
    await editor().call('changes');
    await editor().call('select', { start: 0, end: 0 });
    await editor().page.type('Oh ');
    await editor().waitForModel('what was typed', (model) => same(model).startsWith('Oh '));
    expect(await editor().call('changes')).toContain('text');
    const moved = spanOf('hurtigt', `Oh ${text}`);
    const [rect] = await editor().call('rects', moved);
    if (!rect) throw new Error('The word has no rectangle');
    const box = await editor().onScreen(rect);
    const count = () => countColoured(editor().page, { ...box, height: box.height + 4 }, red);
    expect(await count()).toBeGreaterThan(20);
    await editor().call('select', { start: moved.start + 3, end: moved.start + 3 });
    await editor().page.type('x');
    await editor().waitForModel('the letter', (model) => model.includes('hurxtigt'));
    expect(await count()).toBe(0);
  });
}
