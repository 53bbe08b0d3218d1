import { expect, test } from 'vitest';

import { compile, find, type ValeCase } from './rule-in-tests';

test.each<ValeCase>([
  [
    'capitalization title',
    { extends: 'capitalization', message: "'%s' should be in title case", match: '$title' },
    'The quick brown fox of the north',
    [
      [
        'The quick brown fox of the north',
        "'The quick brown fox of the north' should be in title case",
      ],
    ],
  ],
  [
    'capitalization sentence',
    {
      extends: 'capitalization',
      message: "'%s' should be in sentence case",
      match: '$sentence',
      exceptions: ['GitHub'],
    },
    'Using GitHub Every Single Day',
    [
      [
        'Using GitHub Every Single Day',
        "'Using GitHub Every Single Day' should be in sentence case",
      ],
    ],
  ],
  [
    'capitalization upper',
    { extends: 'capitalization', message: "'%s' upper", match: '$upper' },
    'Not upper',
    [['Not upper', "'Not upper' upper"]],
  ],
  [
    'capitalization lower',
    { extends: 'capitalization', message: "'%s' lower", match: '$lower' },
    'not Lower',
    [['not Lower', "'not Lower' lower"]],
  ],
  [
    'capitalization pattern',
    { extends: 'capitalization', message: "'%s' must begin with A", match: '^A' },
    'Begin with B',
    [['Begin with B', "'Begin with B' must begin with A"]],
  ],
])('%s: as in Vale', (_name, rule, text, found) => {
  expect(find(compile(rule), text)).toEqual(found);
});
