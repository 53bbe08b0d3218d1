import { expect, test } from 'vitest';

import { compileRule } from './compile-rule';
import { findMatches } from './find-matches';
import type { Rule } from './guidelines';
import { seeText } from './led-places';

const words =
  'tak for din e-mail İ ſ K så SÅ sa\u030A ærger Ærger 🙂 \uFFFC\n\r\n kan ikke kan-ikke KAN Tak E-mail\u00A0A \u017Få'.split(
    ' ',
  );
const tokens = [
  'tak',
  'TAK|for',
  'din|dine|e-mail',
  'så(?: ikke)?',
  'ærger[^ ]*',
  'kan(?: |-)ikke',
  String.raw`(?=t)ta\w|ma`,
  String.raw`\bfo|ikke\b`,
  '(?:ik|ka)+n?',
  's[åa]',
  // More than are looked for one by one.
  'tak|for|din|dine|så|SÅ|ærger|kan|ikke|mail|e-mail|😀',
  '^(?:tak|for|din|dine|så|ærger|kan|ikke|mail|e-mail)(?= )',
  '🙂 kan',
  // Capitals that count, in what is looked for and in what must not follow.
  'ka(?-i:N|n)',
  String.raw`din(?! \p{Lu})`,
  String.raw`tak(?![A-ZÆ])`,
  String.raw`tak(?-i:(?! [A-ZÆ]))`,
  's[^a]',
  'e-mail[^A-Z]',
  'K[A-ZÆ]n',
  String.raw`for\p{Ll}?`,
  String.raw`(k)an.\1`,
  '(?>ik|ikk)ke',
  String.raw`ikke\s[\u00A0\p{L}]`,
];

/** The same numbers every time. */
function createRandom(): (below: number) => number {
  let state = 7;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

test('looking for what matches need first finds what running every expression finds', () => {
  const random = createRandom();
  for (let round = 0; round < 400; round += 1) {
    const text = Array.from({ length: 25 }, () => words[random(words.length)])
      .join(random(2) === 0 ? ' ' : '')
      .normalize('NFC');
    for (const ignoreCase of [true, false]) {
      for (const nonword of [true, false]) {
        const chosen = tokens.filter(() => random(3) === 0);
        if (chosen.length === 0) continue;
        for (const pattern of compileRule(existence(chosen, { ignoreCase, nonword })).patterns) {
          const quick = findMatches(pattern, seeText(text)).map(({ 0: found, index }) => [
            index,
            found,
          ]);
          const whole = pattern.findAnywhere(text).map(({ 0: found, index }) => [index, found]);
          expect(quick).toEqual(whole);
        }
      }
    }
  }
});

function existence(
  chosen: readonly string[],
  how: { readonly ignoreCase: boolean; readonly nonword: boolean },
): Rule {
  return {
    id: 'x',
    extends: 'existence',
    level: 'warning',
    message: '%s',
    examples: [],
    suggest: [],
    tokens: chosen,
    ...how,
  };
}
