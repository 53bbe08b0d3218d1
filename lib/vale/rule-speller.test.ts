import { expect, test } from 'vitest';

import { createRuleSpeller, type RuleDictionary } from './rule-speller';

function dictionaryOf(...words: string[]): RuleDictionary {
  return { isWord: (word) => words.includes(word), capitals: new Set(), conversions: [] };
}

test('a word is right in any dictionary and in any list, with a capital too', () => {
  const speller = createRuleSpeller([dictionaryOf('ship'), dictionaryOf('boat')], ['ferry\n#\n']);
  for (const word of ['ship', 'Boat', 'FERRY']) expect(speller.isRight(word)).toBe(true);
  expect(speller.isRight('#')).toBe(false);
  expect(speller.isRight('shipp')).toBe(false);
});

test('a list keeps the capitals it has', () => {
  const speller = createRuleSpeller([], ['Nordlys']);
  expect(speller.isRight('Nordlys')).toBe(true);
  expect(speller.isRight('nordlys')).toBe(false);
});

test('numbers, hashes and known units are right', () => {
  const speller = createRuleSpeller([dictionaryOf('kg')], []);
  const right = ['1', '1.000,5', '2-3-', '0xFF', '0b101', 'a1'.repeat(20), '20kg'];
  for (const word of right) expect(speller.isRight(word)).toBe(true);
  for (const word of ['1..2', '0b2', '20kq']) expect(speller.isRight(word)).toBe(false);
});

test('a long number takes no time', () => {
  expect(createRuleSpeller([], []).isRight(`${'1'.repeat(40_000)}x`)).toBe(false);
});

test('a dictionary that takes capitals for any word knows only those it has', () => {
  const anything: RuleDictionary = {
    isWord: () => true,
    capitals: new Set(['EU']),
    conversions: [],
  };
  const speller = createRuleSpeller(
    [{ ...anything, isWord: (word) => word === word.toUpperCase() }],
    [],
  );
  expect(speller.isRight('EU')).toBe(true);
  expect(speller.isRight('CI')).toBe(false);
});

test('signs are converted as the dictionary says, the first that is named first', () => {
  const conversions = [
    ['’', "'"],
    ['ﬁ', 'fi'],
    ['’', 'x'],
    ['.', '!'],
  ] as const;
  const speller = createRuleSpeller([{ ...dictionaryOf(), conversions }], []);
  expect(speller.convert('don’t ﬁx.')).toBe("don't fix!");
});
