import { expect, test } from 'vitest';

import { compileRule } from './compile-rule';
import type { RuleSpeller } from './compiled-rule';
import { valeDialect } from './pattern/dialects';
import { readRuleBody } from './read-rule-body';

/** Knows "right" only. */
const speller: RuleSpeller = {
  convert: (text) => text.replaceAll('’', "'"),
  wordsOf: (text) => text.split(' ').filter((word) => word !== ''),
  isRight: (word) => word === 'right',
};

function find(text: string, yaml: object = {}, accepted: readonly string[] = []) {
  const reading = readRuleBody({ extends: 'spelling', message: "'%s'", ...yaml });
  if (!reading.ok) throw new Error(reading.reason);
  const segment = (one: string) => [one];
  const compiling = compileRule(reading.body, { dialect: valeDialect, segment, accepted, speller });
  if (!compiling.ok) throw new Error(compiling.reason);
  return compiling.rule.begin().check(text);
}

const wordsFound = (...given: Parameters<typeof find>) => find(...given).map(({ text }) => text);

test('camel case, words that end in capitals and words with other letters are left out', () => {
  expect(wordsFound('wrng MyClassName IO wrngX grün e-mail don’t')).toEqual(['wrng', "don't"]);
});

test('a rule with filters of its own has the usual ones too, unless it is custom', () => {
  const filters = ['^x', '(?i)^Q'];
  expect(wordsFound('xa qa e-mail wrng', { filters })).toEqual(['wrng']);
  expect(wordsFound('xa qa e-mail wrng', { filters, custom: true })).toEqual(['e-mail', 'wrng']);
});

test('an accepted word passes in any case, and only as a whole word', () => {
  expect(wordsFound('nordlys Nordlysx', {}, ['Nordlys'])).toEqual(['Nordlysx']);
});

test('the words of an accepted phrase pass only in the phrase', () => {
  expect(wordsFound('Mea culpa and culpa', {}, ['mea culpa', 'and'])).toEqual(['culpa']);
});

test('a word that stands twice is counted at its first place, in bytes', () => {
  expect(find('grün wrng right wrng').map(({ start, counted }) => [start, counted])).toEqual([
    [5, [6, 10]],
    [5, [6, 10]],
  ]);
});

test("a rule's own exceptions do not count, as in Vale", () => {
  expect(wordsFound('wrng', { exceptions: ['wrng'] })).toEqual(['wrng']);
});
