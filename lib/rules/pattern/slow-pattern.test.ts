import { expect, test } from 'vitest';

import { replyDialect } from './dialects';
import { parsePattern } from './parse-pattern';
import { slowFrom } from './slow-from';
import { findSlowText } from './slow-pattern';

test.each([
  '(a+)+$',
  '(a|aa)+$',
  '(a|a?)+$',
  '(.*?,){20}x',
  String.raw`(\w+\s?)*$`,
  String.raw`(\w|\d)+:`,
  String.raw`^(\s*\w*\s*)*!`,
  '(?:a*)*b',
  '([a-zæøå]+)*nej',
  'kære (?:[^,]*,?)*hilsen$',
  String.raw`\w*\w*\w*\w*x`,
  '.*.*.*.*=',
  '(?i)(?:tak|TAK|ta|k)+!',
  '(x+x+)+y',
  '(?<=(?:a+)+)b',
  String.raw`\b(?:(?:ab?)+)+\b`,
  '(?:(?:(?:(?:(?:a{0,5}){0,5}){0,5}){0,5}){0,5}){0,5}b',
  `${'(?:a|a)'.repeat(30)}b`,
  `${'a?'.repeat(30)}${'a'.repeat(30)}b`,
])('%s is far too slow on some text', (pattern) => {
  expect(slowFrom(parsePattern(pattern).node)).toBe(0);
  expect(findSlowText(pattern, replyDialect)).toBeTypeOf('string');
});

test.each([
  'venligst',
  String.raw`\b\w+\b`,
  '(?:hej|kære|goddag) med dig',
  String.raw`\d{1,3}(?:[.,]\d{3})*(?:,\d\d)? kr`,
  String.raw`(?:\w+ )*ikke`,
  String.raw`\bhar\b.*\bhar\b`,
  String.raw`[\w.+-]+@[\w-]+\.[\w.-]+`,
  String.raw`"[^"]*"`,
  '(?>a+)+$',
  String.raw`\s+,\s+`,
])('%s is fast enough on every text made for it', (pattern) => {
  expect(findSlowText(pattern, replyDialect)).toBeUndefined();
});

test('patterns without long repeats are never suspected, those with a single one only in long texts', () => {
  for (const pattern of ['venligst', 'tak(?:ker)?', '(?:a|b)c{2}']) {
    expect(slowFrom(parsePattern(pattern).node)).toBe(Infinity);
  }
  for (const pattern of [String.raw`\w+`, '[^.]+:', String.raw`\d+ dage?`]) {
    expect(slowFrom(parsePattern(pattern).node)).toBe(2000);
  }
  // Compared again at every length.
  expect(slowFrom(parsePattern(String.raw`(.+)\1`).node)).toBe(0);
});
