import { expect, test } from 'vitest';

import { replyDialect } from './dialects';
import { withFewWords } from './few-words';
import { parsePattern } from './parse-pattern';
import { findSlowText } from './slow-pattern';

const words = Array.from({ length: 40 }, (_, index) => `word${index}`);

test('of many plain words to choose from a few stay, and everything else', () => {
  const { node } = parsePattern(`(?:${words.join('|')}|\\d+|x+)`);
  const { node: few } = parsePattern(`(?:${words.slice(0, 8).join('|')}|\\d+|x+)`);
  expect(withFewWords(node)).toEqual(few);
});

test('a pattern that is too slow stays so among many words', () => {
  expect(findSlowText(`(?:${words.join('|')}|(?:a+)+)k`, replyDialect)).toBeDefined();
  expect(findSlowText(`(?:${words.join('|')}|a+)k`, replyDialect)).toBeUndefined();
});
