import { expect, test } from 'vitest';

import { CONTAINER_LINE, javaMajor, sayWhatIsMissing } from './languagetool-tools.mjs';

const java17 = 'openjdk version "17.0.15" 2025-04-15';

test.each([
  [java17, 17],
  ['openjdk version "21" 2023-09-19', 21],
  ['java version "1.8.0_292"', 8],
  ['', 0],
  ['something else', 0],
])('the version of Java is told from %j', (output, major) => {
  expect(javaMajor(output)).toBe(major);
});

test('with Java and Maven nothing is missing', () => {
  const machine = { java: java17, hasMaven: true };
  expect(sayWhatIsMissing({ machine, isFetched: false })).toBeUndefined();
});

test('what was fetched before needs no Maven', () => {
  const machine = { java: java17, hasMaven: false };
  expect(sayWhatIsMissing({ machine, isFetched: true })).toBeUndefined();
});

test.each([
  ['', false, 'Install Java 17 or newer and Maven ('],
  [java17, false, 'Install Maven ('],
  ['openjdk version "11.0.2"', true, 'Install Java 17 or newer ('],
])('one sentence says what is missing, and that there is another way', (java, hasMaven, start) => {
  const sentence = sayWhatIsMissing({ machine: { java, hasMaven }, isFetched: false });
  expect(sentence?.startsWith(start)).toBe(true);
  expect(sentence).toContain(CONTAINER_LINE);
  expect(sentence).not.toContain('\n');
});
