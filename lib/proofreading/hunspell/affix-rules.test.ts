import { describe, expect, test } from 'vitest';

import { addSuffixes, readSuffixRules } from './affix-rules';

const AFF = `SET UTF-8
FLAG num
PFX 9 Y 1
PFX 9 0 u .
SFX 1 Y 3
SFX 1 0 r e +NUTID
SFX 1 e te [^d]e +DATID
SFX 1 0 nes/34,35 . +GENITIV FLERTAL
SFX 2 N 2
SFX 2 y ies [^aeiou]y
SFX 2 el 0 el
SFX 7 Y 1
SFX 7 0 n/11,2 n +KONSONANT_FORDOBLING
`;

const rulesOf = (flag: string, aff = AFF) => readSuffixRules(aff).get(flag) ?? [];
const wordsWith = (stem: string, flag: string, aff = AFF): readonly string[] =>
  addSuffixes(stem, flag, readSuffixRules(aff)).map(({ word }) => word);

describe('reading suffixes', () => {
  test('what a suffix takes, adds, allows after it and says of itself', () => {
    const read = rulesOf('1').map(({ strip, add, flags, note }) => ({ strip, add, flags, note }));
    expect(read).toEqual([
      { strip: '', add: 'r', flags: [], note: '+NUTID' },
      { strip: 'e', add: 'te', flags: [], note: '+DATID' },
      { strip: '', add: 'nes', flags: ['34', '35'], note: '+GENITIV FLERTAL' },
    ]);
  });

  test('a suffix may only take away', () => {
    expect(rulesOf('2').map(({ strip, add }) => [strip, add])).toEqual([
      ['y', 'ies'],
      ['el', ''],
    ]);
  });

  test('the head of a group is no suffix, nor is a prefix', () => {
    expect([...readSuffixRules(AFF).keys()]).toEqual(['1', '2', '7']);
  });

  test('a suffix that looks like a head but adds letters is a suffix', () => {
    expect(wordsWith('happY', 'A', 'SFX A Y 1\nSFX A Y ies Y\n')).toEqual(['happies']);
  });

  test('without a condition a suffix fits every stem', () => {
    expect(wordsWith('bil', '5', 'SFX 5 Y 1\nSFX 5 0 en\n')).toEqual(['bilen']);
  });

  test('line ends of Windows and indented lines are read alike', () => {
    const aff = 'SFX 1 Y 1\r\n  SFX\t1 0 r/3 e +NUTID\r\n';
    const [rule] = rulesOf('1', aff);
    expect(rule).toMatchObject({ add: 'r', flags: ['3'], note: '+NUTID' });
    expect(wordsWith('sende', '1', aff)).toEqual(['sender']);
  });

  test('a line that is cut short is left out', () => {
    expect(readSuffixRules('SFX 1 Y 1\nSFX 1 0\n').size).toBe(0);
  });
});

describe('adding suffixes', () => {
  test.each([
    ['hente', '1', ['henter', 'hentte', 'hentenes']],
    // `[^d]e` does not fit.
    ['sende', '1', ['sender', 'sendenes']],
    ['bil', '1', ['bilnes']],
    ['city', '2', ['cities']],
    ['day', '2', []],
    ['gammel', '2', ['gamm']],
    ['søn', '7', ['sønn']],
    ['søn', '99', []],
  ])('%s with flag %s', (stem, flag, words) => {
    expect(wordsWith(stem, flag)).toEqual(words);
  });

  test('a condition is about the end of the stem alone', () => {
    expect(wordsWith('nabo', '7')).toEqual([]);
  });

  test('the rule that made a word comes with it', () => {
    const [doubled] = addSuffixes('søn', '7', readSuffixRules(AFF));
    expect(doubled?.rule).toMatchObject({ flags: ['11', '2'], note: '+KONSONANT_FORDOBLING' });
  });
});
