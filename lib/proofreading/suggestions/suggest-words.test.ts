import { expect, test } from 'vitest';

import { soundHabitsOf } from './sound-habits';
import { suggestWords, type SuggestionSources } from './suggest-words';
import { readWordFrequencies } from './word-frequencies';
import { rarityOf } from './word-rarity';
import { createWordStore } from './word-store';

const ENTRIES = ['besked', 'bager', 'Nordby', 'retunere'];
const frequencies = readWordFrequencies('bager w\nbager x\nbeder l\nbesked m\n');

function sources(change: Partial<SuggestionSources> = {}): SuggestionSources {
  const known = new Set([...ENTRIES, 'beder', 'bagers']);
  const rarities = {
    frequencies,
    common: new Set<string>(),
    hasStemOf: (word: string) => known.has(word),
  };
  return {
    frequencies,
    entries: createWordStore(ENTRIES.join('\n')),
    habits: soundHabitsOf('da'),
    isWord: (word) => known.has(word),
    isMisspelling: (word) => word === 'retunere',
    meantBy: (word) => (word === 'idag' ? 'i dag' : undefined),
    rarityOf: (word) => rarityOf(word, rarities),
    leastRarityOf: (word) => rarityOf(word, rarities),
    endingsOf: () => [],
    editsOf: () => new Map(),
    ...change,
  };
}
const suggest = (word: string, clientWords: readonly string[] = [], change = {}) =>
  suggestWords(word, sources(change), { limit: 3, clientWords });

test('of two words as near, the commoner comes first', () => {
  expect(suggest('baeder')[0]).toBe('beder');
});

test('capitals stay as they were, and a name gets its own', () => {
  expect(suggest('Beksed')).toEqual(['Besked']);
  expect(suggest('BEKSED')).toEqual(['BESKED']);
  expect(suggest('nordbyy')).toEqual(['Nordby']);
});

test('a word of the client comes first, and not where it is far', () => {
  expect(suggest('beskid', ['Beskit'])[0]).toBe('Beskit');
  expect(suggest('besket', ['Nordlys'])).toEqual(['besked']);
});

test('what is often written by mistake is not offered, and what it stands for is', () => {
  expect(suggest('retunerre')).toEqual([]);
  expect(suggest('idag')).toEqual(['i dag']);
  expect(suggest('Idag')).toEqual(['I dag']);
});

test('a word that the dictionary no longer takes is not offered', () => {
  expect(suggest('beksed', [], { isWord: () => false })).toEqual([]);
});

test('forms that no list has come from the slips of fingers', () => {
  const editsOf = () => new Map([['bagers', 1.2]]);
  expect(suggest('baggers', [], { editsOf })).toContain('bagers');
});

test('a compound that nobody uses is offered where nothing else is near, and only there', () => {
  const change = { isWord: () => true, editsOf: (word: string) => new Map([[`${word}x`, 1]]) };
  expect(suggest('qkvwp', [], change)).toContain('qkvwpx');
  expect(suggest('beskedd', [], change)).toEqual(['besked']);
});

test('without a list of common words, the dictionary alone is searched', () => {
  expect(suggest('beksed', [], { frequencies: undefined })).toEqual(['besked']);
});
