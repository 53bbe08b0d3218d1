import { expect, test } from 'vitest';

import { segmentEnglish } from './segment-english';

test.each([
  ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
  ['Mr. Smith came at 5 p.m. He left.', ['Mr. Smith came at 5 p.m.', 'He left.']],
  ['See e.g. this one.', ['See e.g. this one.']],
  ['"Really?" she said. "Yes."', ['"Really?" she said.', '"Yes."']],
  ['It costs 3.50 now.', ['It costs 3.50 now.']],
  ['no end', ['no end']],
  ['', []],
])('%j is these sentences', (text, sentences) => {
  expect(segmentEnglish(text)).toEqual(sentences);
});
