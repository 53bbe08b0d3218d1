import { expect, test } from 'vitest';

import { compile, find, type ValeCase } from './rule-in-tests';

test.each<ValeCase>([
  [
    'existence finds whole words',
    { extends: 'existence', message: "Avoid '%s'", tokens: ['simply', 'C\\+\\+', '\\.NET'] },
    'It is simply oversimply C++ and .NET code.',
    [['simply', "Avoid 'simply'"]],
  ],
  [
    'existence ignores case when asked',
    { extends: 'existence', message: '%s', ignorecase: true, tokens: ['asap'] },
    'ASAP or asap or asaphalt.',
    [
      ['ASAP', 'ASAP'],
      ['asap', 'asap'],
    ],
  ],
  [
    'existence raw pieces are joined',
    { extends: 'existence', message: '%s', raw: ['\\bso\\s+', '(?:long|far)\\b'] },
    'so far and so long and sofar.',
    [
      ['so far', 'so far'],
      ['so long', 'so long'],
    ],
  ],
  [
    'existence nonword',
    { extends: 'existence', message: '%s', nonword: true, tokens: ['\\d+ ?%', '!!'] },
    'Save 20 % or 5%!!',
    [
      ['20 %', '20 %'],
      ['5%', '5%'],
      ['!!', '!!'],
    ],
  ],
  [
    'existence exceptions',
    { extends: 'existence', message: '%s', tokens: ['[A-Z]{3,}'], exceptions: ['NASA'] },
    'NASA and ESAX and ROUTER.',
    [
      ['ESAX', 'ESAX'],
      ['ROUTER', 'ROUTER'],
    ],
  ],
  [
    'existence flags in the middle',
    { extends: 'existence', message: '%s', tokens: ['foo(?i)bar|baz'] },
    'fooBAR BAZ foobar FOObar.',
    [
      ['fooBAR', 'fooBAR'],
      ['BAZ', 'BAZ'],
      ['foobar', 'foobar'],
    ],
  ],
  [
    'existence with letters beyond ASCII',
    { extends: 'existence', message: '%s', tokens: ['på', 'ærgerlig'] },
    'på ærgerligt ærgerlig opå.',
    [
      ['på', 'på'],
      ['ærgerlig', 'ærgerlig'],
    ],
  ],
  [
    'existence with an action',
    { extends: 'existence', message: "Remove '%s'", tokens: ['very'], action: { name: 'remove' } },
    'It is very good.',
    [['very', "Remove 'very'"]],
  ],
  [
    'existence looking around',
    { extends: 'existence', message: '%s', tokens: ['(?<=very )\\w+', '(?<!not )good'] },
    'very nice, not good, good.',
    [
      ['nice', 'nice'],
      ['good', 'good'],
    ],
  ],
  [
    'existence lookaround/atomic',
    { extends: 'existence', message: '%s', nonword: true, tokens: ['(?>a+)b', 'x(?=y)'] },
    'aab xy xz',
    [
      ['aab', 'aab'],
      ['x', 'x'],
    ],
  ],
  [
    'existence backreference',
    { extends: 'existence', message: '%s', nonword: true, tokens: ['\\b(\\w+) \\1\\b'] },
    'the the cat cat.',
    [
      ['the the', 'the the'],
      ['cat cat', 'cat cat'],
    ],
  ],
  [
    'existence posix',
    { extends: 'existence', message: '%s', nonword: true, tokens: ['[[:upper:]]{2}[[:digit:]]'] },
    'AB1 ab2 AB.',
    [['AB1', 'AB1']],
  ],
  [
    'existence with anchors',
    { extends: 'existence', message: '%s', nonword: true, tokens: ['^Dear\\b', 'regards$'] },
    'Dear you\n\nBest regards',
    [
      ['Dear', 'Dear'],
      ['regards', 'regards'],
    ],
  ],
  [
    'existence message with per cent',
    { extends: 'existence', message: "100%% '%s'", tokens: ['sure'] },
    'We are sure.',
    [['sure', "100% 'sure'"]],
  ],
  [
    'existence with an edit',
    {
      extends: 'existence',
      message: "Use '%[2]s' for '%s'",
      nonword: true,
      tokens: ['\\d+km'],
      action: { name: 'edit', params: ['regex', '(\\d+)km', '$1 km'] },
    },
    'It is 5km away.',
    [['5km', "Use '5 km' for ''"]],
  ],
])('%s: as in Vale', (_name, rule, text, found) => {
  expect(find(compile(rule), text)).toEqual(found);
});
