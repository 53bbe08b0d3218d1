import type { Match } from 'languagetool-api-client';
import { expect, test } from 'vitest';

import { MASK } from '@/lib/text/mask-reply';

import { toFindings } from './match-findings';

const TEXT = 'Ich weis das.';
type Change = Partial<Omit<Match, 'rule'>> & { readonly rule?: Partial<Match['rule']> };
const match = (change: Change): Match => ({
  message: 'Meinten Sie „weiß“?',
  shortMessage: undefined,
  offset: 4,
  length: 4,
  replacements: [{ value: 'weiß', shortDescription: undefined }],
  sentence: undefined,
  typeName: 'Other',
  ignoreForIncompleteSentence: false,
  contextForSureMatch: undefined,
  ...change,
  rule: {
    id: 'DE_WEIS',
    subId: undefined,
    description: undefined,
    issueType: 'grammar',
    categoryId: 'GRAMMAR',
    categoryName: undefined,
    urls: ['https://example.org/weis'],
    tags: [],
    isPremium: false,
    ...change.rule,
  },
});
const only = (change: Change, isSpelledHere = true) =>
  toFindings([match(change)], TEXT, 'de', isSpelledHere)[0];

test('a match becomes a finding at the same place, with its link', () => {
  expect(only({})).toMatchObject({
    start: 4,
    end: 8,
    rule: 'languagetool/DE_WEIS',
    category: 'grammar',
    level: 'error',
    suggestions: [{ text: 'weiß' }],
    link: 'https://example.org/weis',
  });
});

test('unknown words count only where no dictionary here is asked', () => {
  const unknown = { typeName: 'UnknownWord', rule: { issueType: 'misspelling' } };
  expect(only(unknown)).toBeUndefined();
  expect(only(unknown, false)).toMatchObject({ category: 'spelling' });
  // A word that is wrong where it stands is no unknown word.
  expect(only({ rule: { issueType: 'misspelling', id: 'CONFUSION' } })).toBeDefined();
});

test('style and typography are listed, not marked', () => {
  for (const [issueType, categoryId] of [
    ['style', 'STYLE'],
    ['typographical', 'TYPOGRAPHY'],
  ] as const)
    expect(only({ rule: { issueType, categoryId } })?.certainty).toBeLessThan(0.5);
  expect(only({ rule: { tags: ['picky'] } })?.certainty).toBeLessThan(0.5);
});

test('nothing is said of what is masked, of nothing, or with the same words again', () => {
  const masked = `Ich ${MASK.repeat(4)} das.`;
  expect(toFindings([match({})], masked, 'de', true)).toEqual([]);
  expect(toFindings([match({ length: 0 })], TEXT, 'de', true)).toEqual([]);
  expect(only({ replacements: [{ value: 'weis', shortDescription: undefined }] })).toMatchObject({
    suggestions: [],
  });
});
