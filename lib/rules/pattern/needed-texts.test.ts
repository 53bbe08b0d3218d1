import { expect, test } from 'vitest';

import { compilePattern } from './compile-pattern';
import { replyDialect } from './dialects';
import { foldForNeeds, neededTexts } from './needed-texts';
import { parsePattern } from './parse-pattern';

const needsOf = (pattern: string) => neededTexts(parsePattern(pattern).node);

test.each([
  ['venligst', ['venligst']],
  ['så snart som muligt', ['muligt']],
  ['(?:hej|god dag) med dig', ['med']],
  ['(?:asap|hurtigst)', ['asap', 'hurtigst']],
  [String.raw`\bvi(?:ll|rd)?\b`, ['vi']],
  ['(?i)KONTAKT(?:e|er)? os', ['kontakt']],
  ['(?:ab|cd)+x', ['ab', 'cd']],
])('every match of %s has one of these', (pattern, expected) => {
  expect(needsOf(pattern)).toEqual(expected);
});

test.each([String.raw`\w+`, '[abc]+', '(?:asap)?', 'a|bcd', '(?!nej)', 'µ', ''])(
  '%s needs nothing that could be looked for',
  (pattern) => {
    expect(needsOf(pattern)).toBeUndefined();
  },
);

test('no letter that matches another one is missed by looking', () => {
  const letters = Array.from({ length: 0x1_fa_00 }, (_, code) => code)
    .filter((code) => code < 0xd8_00 || code > 0xdf_ff)
    .map((code) => String.fromCodePoint(code))
    .filter((letter) => letter.toLowerCase() !== letter.toUpperCase());
  const all = letters.join('');
  const missed = letters
    .filter((letter) => letter < '\u0250')
    .flatMap((letter) => {
      const needs = needsOf(letter.repeat(2)) ?? [];
      const { expression } = compilePattern(`(?i)${letter}`, replyDialect);
      const matching = all.match(expression) ?? [];
      return matching.filter(
        (other) => !needs.every((need) => foldForNeeds(other.repeat(2)).includes(need)),
      );
    });
  expect(missed).toEqual([]);
});
