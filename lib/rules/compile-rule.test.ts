import { expect, test } from 'vitest';

import { compileRule } from './compile-rule';
import { valeDialect } from './pattern/dialects';
import { readRuleBody } from './read-rule-body';
import { compile, find } from './rule-in-tests';

test('a metric says its result where its condition holds', () => {
  const rule = compile({
    extends: 'metric',
    message: 'score %s',
    formula: 'words / sentences',
    condition: '> 3',
  });
  expect(find(rule, 'x', { words: 7, sentences: 2 })).toEqual([['', 'score 3.50']]);
  expect(find(rule, 'x', { words: 6, sentences: 2 })).toEqual([]);
  expect(find(rule, '', {})).toEqual([]);
});

test('a readability rule takes the mean of its grades', () => {
  const rule = compile({
    extends: 'readability',
    message: 'grade %s',
    grade: 8,
    metrics: ['Flesch-Kincaid', 'Automated Readability'],
  });
  const metrics = { words: 100, sentences: 5, characters: 480, syllables: 160 };
  // 0.39 × 20 + 11.8 × 1.6 − 15.59 = 11.09 and 4.71 × 4.8 + 0.5 × 20 − 21.43 = 11.178.
  expect(find(rule, 'x', metrics)).toEqual([['', 'grade 11.13']]);
  expect(find(rule, 'x', { ...metrics, sentences: 20 })).toEqual([]);
});

test('a spelling rule asks the speller, and leaves out what filters name', () => {
  const rule = compile(
    { extends: 'spelling', message: "'%s'", custom: true, filters: ['^X'] },
    {
      convert: (text) => text,
      wordsOf: (text) => text.split(' '),
      isRight: (word) => word === 'right',
    },
  );
  expect(find(rule, 'right wrng Xabc right')).toEqual([['wrng', "'wrng'"]]);
});

test.each([
  [{ extends: 'existence', message: 'x', tokens: ['('] }, 'a "(" is not closed'],
  [{ extends: 'substitution', message: 'x', swap: {} }, 'it has no "swap"'],
])('a rule that cannot be used says why: %o', (yaml, reason) => {
  const reading = readRuleBody(yaml);
  if (!reading.ok) throw new Error(reading.reason);
  const options = { dialect: valeDialect, segment: (text: string) => [text] };
  expect(compileRule(reading.body, options)).toEqual({ ok: false, reason });
});
