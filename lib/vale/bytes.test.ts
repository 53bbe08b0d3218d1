import { expect, test } from 'vitest';

import { runeLength, substitute, toBytes } from './bytes';

test('a character of several bytes is one', () => {
  expect(runeLength(toBytes('Ærø 😀'))).toBe(5);
  expect(substitute(toBytes('a é b'), toBytes('a é'), '@')).toBe('@@@ b');
});

test('what is left of a character that was cut counts byte for byte', () => {
  // Vale cuts "very—the" after the first byte of the dash and masks what stands before.
  const text = toBytes('very—the');
  const masked = substitute(text, text.slice(0, 5), '@');
  expect(masked.startsWith('@@@@@')).toBe(true);
  expect(runeLength(masked)).toBe(5 + 2 + 3);
});
