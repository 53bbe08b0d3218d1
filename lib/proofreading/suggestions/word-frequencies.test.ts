import { expect, test } from 'vitest';

import { readWordFrequencies } from './word-frequencies';

const list = readWordFrequencies('adresse m\nog a\nzebra y\nÅrhus p\nøl n\n');

test.each([
  ['adresse', 5.6],
  ['og', 8],
  ['zebra', 3.2],
  ['Århus', 5],
  ['århus', 5],
  ['Øl', 5.4],
])('»%s« has the frequency %d, with a capital or without', (word, frequency) => {
  expect(list.frequencyOf(word)).toBeCloseTo(frequency);
});

test.each(['', 'a', 'adress', 'adressen', 'ogs', 'zoo', 'ø', 'øll', '1'])(
  'of »%s«, which is not listed, nothing is known',
  (word) => {
    expect(list.frequencyOf(word)).toBeUndefined();
  },
);

test('an empty list knows no word', () => {
  expect(readWordFrequencies('').frequencyOf('og')).toBeUndefined();
});
