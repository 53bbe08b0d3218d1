import { expect, test } from 'vitest';

import { createSortedWords } from './sorted-words';

const WORDS = ['apostille', 'costed', 'elastomer', 'luthier', 'zymurgy'];

test.each([`${WORDS.join('\n')}\n`, WORDS.join('\n')])(
  'each word is found, no other: %j',
  (text) => {
    const words = createSortedWords(text);
    expect(WORDS.filter((word) => words.has(word))).toEqual(WORDS);
    for (const other of ['', 'apostill', 'apostilles', 'aaa', 'lutheir', 'zzz']) {
      expect(words.has(other), other).toBe(false);
    }
  },
);

test('an empty list has none', () => {
  expect(createSortedWords('').has('word')).toBe(false);
});
