import { expect, test } from 'vitest';

import { compile, find, type ValeCase } from './rule-in-tests';

test.each<ValeCase>([
  [
    'occurrence counts too many',
    { extends: 'occurrence', message: '%s commas', max: 2, token: ',' },
    'One, two, three, four.',
    [[',', '%!s(int=3) commas']],
  ],
  [
    'occurrence at most',
    { extends: 'occurrence', message: 'too many', max: 3, token: ',' },
    'One, two, three, four.',
    [],
  ],
  [
    'occurrence of too few',
    { extends: 'occurrence', message: 'add one', min: 1, token: 'thanks' },
    'One, two.',
    [['', 'add one']],
  ],
  [
    'repetition',
    { extends: 'repetition', message: "'%s' is repeated", alpha: true, tokens: ['[^\\s]+'] },
    'This is is not, not ok ok.',
    [['is is', "'is' is repeated"]],
  ],
  [
    'repetition ignores case',
    {
      extends: 'repetition',
      message: "'%s' is repeated",
      ignorecase: true,
      alpha: true,
      tokens: ['[^\\s]+'],
    },
    'The the cat saw that that that.',
    [
      ['The the', "'the' is repeated"],
      ['that that', "'that' is repeated"],
    ],
  ],
  [
    'repetition with numbers',
    { extends: 'repetition', message: "'%s' is repeated", tokens: ['\\d+'] },
    'Call 22 22 and 33 or 33.',
    [
      ['22 22', "'22' is repeated"],
      ['33 or 33', "'33' is repeated"],
    ],
  ],
  [
    'consistency',
    { extends: 'consistency', message: "Inconsistent '%s'", either: { advisor: 'adviser' } },
    'An advisor and an adviser and advisor.',
    [['advisor', "Inconsistent 'advisor'"]],
  ],
  [
    'consistency one only',
    { extends: 'consistency', message: "Inconsistent '%s'", either: { advisor: 'adviser' } },
    'An advisor and advisor.',
    [],
  ],
  [
    'consistency ignoring case',
    {
      extends: 'consistency',
      message: "Inconsistent '%s'",
      ignorecase: true,
      either: { cafe: 'café' },
    },
    'Cafe and café.',
    [['café', "Inconsistent 'café'"]],
  ],
  [
    'conditional',
    {
      extends: 'conditional',
      message: "'%s' has no definition",
      first: '\\b([A-Z]{3,5})\\b',
      second: '\\(([A-Z]{3,5})\\)',
    },
    'The WHO and the World Food Programme (WFP). WFP.',
    [['WHO', "'WHO' has no definition"]],
  ],
  [
    'conditional exceptions',
    {
      extends: 'conditional',
      message: "'%s' has no definition",
      first: '\\b([A-Z]{3,5})\\b',
      second: '\\(([A-Z]{3,5})\\)',
      exceptions: ['WHO'],
    },
    'The WHO and the ABC.',
    [['ABC', "'ABC' has no definition"]],
  ],
])('%s: as in Vale', (_name, rule, text, found) => {
  expect(find(compile(rule), text)).toEqual(found);
});

test('what an earlier block holds counts for consistency, another file does not', () => {
  const rule = compile({ extends: 'consistency', message: '%s', either: { advisor: 'adviser' } });
  const run = rule.begin();
  expect(run.check('An advisor.')).toEqual([]);
  expect(run.check('An adviser.')).toMatchObject([{ start: 3, end: 10 }]);
  expect(rule.begin().check('An adviser.')).toEqual([]);
});
