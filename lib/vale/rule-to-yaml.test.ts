import { expect, test } from 'vitest';

import { readRuleBody } from '@/lib/rules/read-rule-body';

import { ruleToYaml } from './rule-to-yaml';

const shared = {
  message: "Not '%s'.",
  level: 'error',
  link: 'https://house.example',
  description: 'Because.',
  limit: 3,
};

test.each([
  {
    extends: 'existence',
    tokens: ['a', 'b'],
    raw: ['c'],
    append: true,
    nonword: true,
    ignorecase: true,
    exceptions: ['d'],
    scope: 'heading',
  },
  {
    extends: 'substitution',
    swap: { a: 'b' },
    capitalize: true,
    vocab: false,
    action: { name: 'replace', params: ['x'] },
    scope: ['heading', 'list'],
  },
  { extends: 'occurrence', token: 'a', max: 2, min: 1, scope: 'sentence' },
  { extends: 'repetition', tokens: ['a'], max: 1, alpha: true, action: { name: 'remove' } },
  { extends: 'consistency', either: { a: 'b' }, nonword: true },
  { extends: 'conditional', first: 'a', second: '(b)', exceptions: ['c'], vocab: false },
  {
    extends: 'capitalization',
    match: '$title',
    style: 'AP',
    prefix: 'x',
    indicators: [':'],
    threshold: 0.5,
    exceptions: ['c'],
  },
  { extends: 'metric', formula: 'words', condition: '> 3' },
  { extends: 'readability', metrics: ['SMOG'], grade: 8 },
  {
    extends: 'spelling',
    dictionaries: ['en'],
    dicpath: 'x',
    aff: 'a.aff',
    dic: 'a.dic',
    filters: ['^x'],
    ignore: ['w.txt'],
    custom: true,
    append: true,
  },
])('a rule that is written and read again is the same: %o', (own) => {
  const reading = readRuleBody({ ...shared, ...own });
  if (!reading.ok) throw new Error(reading.reason);
  expect(readRuleBody(ruleToYaml(reading.body))).toEqual(reading);
});

test('what Vale takes for granted is not written', () => {
  const reading = readRuleBody({ extends: 'existence', message: 'x', tokens: ['a'] });
  if (!reading.ok) throw new Error(reading.reason);
  expect(ruleToYaml(reading.body)).toEqual({
    extends: 'existence',
    message: 'x',
    level: 'warning',
    tokens: ['a'],
  });
});
