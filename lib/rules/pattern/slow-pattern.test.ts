import { expect, test } from 'vitest';

import { replyDialect } from './dialects';
import { parsePattern } from './parse-pattern';
import { findSlowText, maySlowDown } from './slow-pattern';

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
])('%s is far too slow on some text', (pattern) => {
  expect(maySlowDown(parsePattern(pattern).node)).toBe(true);
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

test('plain patterns are not even suspected', () => {
  for (const pattern of ['venligst', String.raw`\w+`, 'tak(?:ker)?', '(?:a|b)c{2}']) {
    expect(maySlowDown(parsePattern(pattern).node)).toBe(false);
  }
});
