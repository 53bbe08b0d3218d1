import { expect, test } from 'vitest';

import { readEntries } from './read-entries';

const read = (dic: string) => readEntries(new TextEncoder().encode(dic));

test('each line gives its entry, without flags and data', () => {
  const { entries } = read('4\nbil/10,11\nen gros\nkan st:kunne\nhus/4\tpo:noun');
  expect(entries.split('\n')).toEqual(['bil', 'en gros', 'kan', 'hus']);
});

test.each(['\n', '\r\n'])('lines may end with %j, and the last without', (end) => {
  expect(read(['2', 'casa/p', 'ação/q'].join(end)).entries.split('\n')).toEqual(['casa', 'ação']);
});

test('a letter alone is no entry to suggest', () => {
  expect(read('5\na\nå\nå/3\nto').entries).toBe('to');
});

test('how a word is often written is kept, patterns are not', () => {
  const { misspelt } = read('2\nbesked/1 ph:beksed ph:besket\nvisse ph:viss->vis\r\n');
  expect([...misspelt]).toEqual([
    ['beksed', 'besked'],
    ['besket', 'besked'],
  ]);
});
