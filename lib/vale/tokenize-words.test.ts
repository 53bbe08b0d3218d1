import { expect, test } from 'vitest';

import { tokenizeWords } from './tokenize-words';

test.each([
  ['Hello, "world" (again)!', ['Hello', 'world', 'again']],
  ['It’s the cats’ 3rd try.', ["It's", 'the', 'cats', '3rd', 'try']],
  ['e.g. Mr. Smith, U.S. and Inc.', ['e.g.', 'Mr.', 'Smith', 'U.S.', 'and', 'Inc.']],
  ['$5 [x] -- *** 42', ['x']],
  ['well-known a/b user@host', ['well-known', 'a/b', 'user@host']],
  ['one\n\ttwo\u00A0three', ['one', 'two', 'three']],
  ['', []],
])('%j is these words', (text, words) => {
  expect(tokenizeWords(text)).toEqual(words);
});
