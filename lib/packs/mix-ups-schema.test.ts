import { expect, test } from 'vitest';

import { readInTests } from './read-guidelines-in-tests';

test('what a client says of mix-ups is read', () => {
  const { guidelines, messages } = readInTests(
    'mix-ups:\n  other-client: error\n  wrong-name: off\n  names: [Nordlys]\n  products: [TryghedsPlus]\n  domains: [nordlys.example]\n  allow: [Bergwald]\n',
  );
  expect(messages).toEqual([]);
  expect(guidelines?.mixUps).toEqual({
    levels: { 'other-client': 'error', 'wrong-name': 'off' },
    names: ['Nordlys'],
    products: ['TryghedsPlus'],
    domains: ['nordlys.example'],
    allow: ['Bergwald'],
  });
});

test('a pack without the section has none', () => {
  expect(readInTests('terms: []\n').guidelines).not.toHaveProperty('mixUps');
});

test('a mistake is named with its line and what to do', () => {
  expect(readInTests('mix-ups:\n  wrong-nam: off\n').messages).toEqual([
    '2: unknown key; did you mean "wrong-name"?',
  ]);
  expect(readInTests('mix-ups:\n  domains: ["https://nordlys.example"]\n').messages).toEqual([
    '2: expected a domain such as nordlys.example, without https://; found "https://nordlys.example"',
  ]);
});
