import { expect, test } from 'vitest';

import { compile, find, type ValeCase } from './rule-in-tests';

test.each<ValeCase>([
  [
    'substitution offers the value',
    {
      extends: 'substitution',
      message: "Use '%s' instead of '%s'",
      swap: { 'e-mail': 'email', 'kick off': 'start' },
    },
    'Send an e-mail to kick off.',
    [
      ['e-mail', "Use 'email' instead of 'e-mail'"],
      ['kick off', "Use 'start' instead of 'kick off'"],
    ],
  ],
  [
    'substitution ignores case',
    {
      extends: 'substitution',
      message: "Use '%s' not '%s'",
      ignorecase: true,
      swap: { utilise: 'use' },
    },
    'Utilise it; utilise that.',
    [
      ['Utilise', "Use 'use' not 'Utilise'"],
      ['utilise', "Use 'use' not 'utilise'"],
    ],
  ],
  [
    'substitution leaves what is right',
    {
      extends: 'substitution',
      message: "Use '%s' not '%s'",
      ignorecase: true,
      swap: { github: 'GitHub' },
    },
    'GitHub github Github.',
    [
      ['github', "Use 'GitHub' not 'github'"],
      ['Github', "Use 'GitHub' not 'Github'"],
    ],
  ],
  [
    'substitution with groups',
    { extends: 'substitution', message: "Use '%s' not '%s'", swap: { '(\\d+) percent': '$1 %' } },
    'About 20 percent.',
    [['20 percent', "Use '20 %' not '20 percent'"]],
  ],
  [
    'substitution with several values',
    {
      extends: 'substitution',
      message: "Use %s instead of '%s'",
      action: { name: 'replace' },
      swap: { leverage: 'use|apply' },
    },
    'We leverage it.',
    [['leverage', "Use 'use' or 'apply' instead of 'leverage'"]],
  ],
  [
    'substitution capitalize',
    {
      extends: 'substitution',
      message: "Use '%s' not '%s'",
      ignorecase: true,
      capitalize: true,
      swap: { purchase: 'buy' },
    },
    'Purchase it. They purchase it.',
    [
      ['Purchase', "Use 'Buy' not 'Purchase'"],
      ['purchase', "Use 'buy' not 'purchase'"],
    ],
  ],
  [
    'substitution longest first',
    { extends: 'substitution', message: '%s/%s', swap: { 'in order': 'x', 'in order to': 'to' } },
    'We do it in order to win.',
    [['in order to', 'to/in order to']],
  ],
])('%s: as in Vale', (_name, rule, text, found) => {
  expect(find(compile(rule), text)).toEqual(found);
});
