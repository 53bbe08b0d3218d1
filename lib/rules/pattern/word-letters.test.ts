import { expect, test } from 'vitest';

import { EDGE_LETTERS } from './word-letters';

const edge = new RegExp(`^[${EDGE_LETTERS}]$`, 'u');

test('the plain ranges are the letters and digits of every European alphabet', () => {
  const differing: string[] = [];
  for (let code = 0; code < 0x5_30; code += 1) {
    const letter = String.fromCodePoint(code);
    const isAssigned = !/^\p{Cn}$/u.test(letter);
    if (isAssigned && edge.test(letter) !== /^[\p{L}\p{M}\p{N}_]$/u.test(letter)) {
      differing.push(letter);
    }
  }
  // A Greek sign for mathematics.
  expect(differing).toEqual(['϶']);
});

test('common punctuation, spaces and emoji are no letters', () => {
  const signs = '.,:;!?-–—…«»„“”’‚\u00A0\u202F\uFFFC€°©™،؛؟۔।、。・（）！👍🇩🏽';
  expect([...signs].filter((sign) => edge.test(sign))).toEqual([]);
});
