import { expect, test } from 'vitest';

import { readInTests } from './read-guidelines-in-tests';

test('what a client says of sensitive data and facts is read', () => {
  const { guidelines, messages } = readInTests(
    "sensitive:\n  card: error\n  iban: off\n  allow: ['DK5000400440116243']\n  custom:\n    - { id: line, pattern: 'EB-\\d{6}', check: mod11, message: For us only. }\nfacts: { level: off }\n",
  );
  expect(messages).toEqual([]);
  expect(guidelines?.sensitive).toEqual({
    levels: { card: 'error', iban: 'off' },
    allow: ['DK5000400440116243'],
    custom: [
      {
        id: 'line',
        pattern: String.raw`EB-\d{6}`,
        check: 'mod11',
        level: 'warning',
        message: 'For us only.',
      },
    ],
  });
  expect(guidelines?.facts).toEqual({ level: 'off' });
});

test('a pack without these sections has none of them', () => {
  const { guidelines } = readInTests('terms: []\n');
  expect(guidelines).not.toHaveProperty('sensitive');
  expect(guidelines).not.toHaveProperty('facts');
});

test.each([
  ['sensitive: { cards: block }', 'unknown key'],
  [
    'sensitive: { card: hold }',
    'expected one of off, suggestion, warning, error, block; found "hold"',
  ],
  ["sensitive: { custom: [{ id: a, pattern: '(', message: x }] }", 'is no pattern'],
  ["sensitive: { custom: [{ id: card, pattern: 'x', message: x }] }", 'choose another'],
  ['facts: { level: loud }', 'expected one of'],
])('a mistake is told with its line: %s', (yaml, message) => {
  expect(readInTests(yaml).messages.join('\n')).toContain(message);
});
