import { describe, expect, test } from 'vitest';

import { findCuts } from './compound-cuts';

const dictionary = new Set(
  `levering adresse bestilling bekræftelse formular sværd fisk bøf arbejdet film skuespillerinde
  Wachstum orientierte Gäste Sendung Verfolgung Nummer forschen herstel link fraktsedel retur kvitto kod och time slot`.split(
    /\s+/u,
  ),
);
const isWord = (word: string) => dictionary.has(word);
const cutsOf = (word: string, language: string) =>
  findCuts(word, language, isWord)?.map(({ at, link }) => [at, link]);

describe('a compound of words is cut where they meet', () => {
  test.each([
    ['da', 'leveringsadresse', [[9, 's']]],
    [
      'da',
      'bestillingsbekræftelsesformular',
      [
        [11, 's'],
        [23, 's'],
      ],
    ],
    ['da', 'elarbejdet', [[2, '']]],
    ['da', 'filmskuespillerinde', [[4, '']]],
    ['de', 'wachstumsorientierte', [[9, 's']]],
    ['de', 'gästefreundlich', [[5, '']]],
    ['de', 'ausforschen', [[3, '']]],
    ['en', 'timeslot', [[4, '']]],
    ['nl', 'herstellink', [[7, '']]],
    ['sv', 'returfraktsedel', [[5, '']]],
    ['sv', 'returkod', [[5, '']]],
  ])('%s: %s', (language, word, cuts) => {
    expect(cutsOf(word, language)).toEqual(cuts);
  });
});

test.each([
  ['a part that is no word', 'da', 'leveringsadrese'],
  ['a language that joins no words', 'fr', 'returfraktsedel'],
  ['parts too short to tell', 'da', 'bøffisk'],
  ['a small word at the end', 'sv', 'returoch'],
])('%s: %s %s is no compound', (_why, language, word) => {
  expect(cutsOf(word, language)).toBeUndefined();
});
