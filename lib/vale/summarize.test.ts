import { expect, test } from 'vitest';

import { summarize } from './summarize';

test('words, sentences, paragraphs and letters are counted', () => {
  expect(summarize("It's one. Two words here.\n\nThe end of 42.\n\n")).toMatchObject({
    words: 9,
    sentences: 3,
    paragraphs: 2,
    characters: 28,
  });
});

test('long words have more than six letters, hard ones three syllables without their ending', () => {
  expect(summarize('The committees considered information quickly.')).toMatchObject({
    long_words: 4,
    polysyllabic_words: 3,
    complex_words: 1,
  });
});
