import { expect, test } from 'vitest';

import { isWithoutNordicLetters } from './nordic-letters';

const speller = { isListed: (word: string) => ['foretrækker', 'søge', 'også'].includes(word) };

test.each(['foretraekker', 'soege', 'ogsaa'])('%s was typed without the letters', (word) => {
  expect(isWithoutNordicLetters(word, 'da', speller)).toBe(true);
});

test('other words, names and other languages stay as they are', () => {
  expect(isWithoutNordicLetters('firmaet', 'da', speller)).toBe(false);
  expect(isWithoutNordicLetters('Soege', 'da', speller)).toBe(false);
  expect(isWithoutNordicLetters('soege', 'de', speller)).toBe(false);
});
