import { describe, expect, test } from 'vitest';

import { lineShift } from './part-edits';

const meant = 'en\nto\ntre\nFIRE\nfem\nseks\nsyv';
const changed = { start: meant.indexOf('FIRE'), end: meant.indexOf('FIRE') + 4 };

describe('a text of which only a part is in the page', () => {
  test.each([
    ['the same lines', meant, 0],
    ['lines more at both ends', `nul\n${meant}\notte`, 4],
    ['lines less at both ends', 'tre\nFIRE\nfem', -6],
    ['a line more above and one less below', 'nul\nen\nto\ntre\nFIRE\nfem\nseks', 4],
    ['a line less at the start and the end', 'to\ntre\nFIRE\nfem\nseks', -3],
  ])('is as meant with %s', (_what, found, shift) => {
    expect(lineShift(found, meant, changed)).toBe(shift);
  });

  test.each([
    ['the change is not there', 'en\nto\ntre\nfire\nfem\nseks\nsyv'],
    ['a line beside the change is lost', 'en\nto\nFIRE\nfem\nseks\nsyv'],
    ['a line further off is lost', 'en\ntre\nFIRE\nfem\nseks\nsyv'],
    ['a line further off is another', 'en\nto\ntre\nFIRE\nfem\n6\nsyv'],
    ['a line at an end is cut', 'n\nto\ntre\nFIRE\nfem\nseks\nsyv'],
    ['the last line is cut', 'en\nto\ntre\nFIRE\nfem\nseks\nsy'],
    ['nothing is left', ''],
  ])('is not as meant when %s', (_what, found) => {
    expect(lineShift(found, meant, changed)).toBeUndefined();
  });

  test('of the same lines twice the one with its own neighbours counts', () => {
    const twice = 'a\nx\nY\nx\nb\nx\nY\nx\nc';
    const second = { start: twice.lastIndexOf('Y'), end: twice.lastIndexOf('Y') + 1 };
    expect(lineShift(`${twice}\nd`, twice, second)).toBe(0);
    expect(lineShift(twice.slice(2), twice, second)).toBe(-2);
  });
});
