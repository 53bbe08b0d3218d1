import { expect, test } from 'vitest';

import { createSlipDistance } from './slip-distance';
import { soundHabitsOf } from './sound-habits';

const distance = (language: string, word: string, meant: string, most = Infinity): number =>
  createSlipDistance(word, soundHabitsOf(language))(meant, 0, meant.length, most);

test('the word itself costs nothing, with a capital too', () => {
  expect(distance('da', 'besked', 'besked')).toBe(0);
  expect(distance('da', 'besked', 'Besked')).toBe(0);
});

test.each([
  ['da', 'nivou', 'niveau', 'niver'],
  ['da', 'extra', 'ekstra', 'entra'],
  ['da', 'bagasje', 'bagage', 'bagasle'],
  ['da', 'tanlæge', 'tandlæge', 'tankæge'],
  ['da', 'levernig', 'levering', 'leverning'],
  ['da', 'meteologi', 'meteorologi', 'meteoqxlogi'],
  ['nl', 'kado', 'cadeau', 'kaderu'],
  ['de', 'wiederruf', 'widerruf', 'wixderruf'],
  ['es', 'avitación', 'habitación', 'avixtacion'],
  ['fr', 'developpement', 'développement', 'devalappement'],
])('in %s, »%s« is nearer to »%s« than to »%s«', (language, word, meant, other) => {
  expect(distance(language, word, meant)).toBeLessThan(distance(language, word, other));
});

test('what is heard in one language is not in another', () => {
  expect(distance('da', 'garasje', 'garage')).toBeLessThan(distance('en', 'garasje', 'garage'));
});

test('what costs more than asked for is infinitely far', () => {
  expect(distance('da', 'besked', 'beskeden', 1)).toBe(Infinity);
  expect(distance('da', 'besked', 'qqqqqqqq', 3)).toBe(Infinity);
});

test('words that begin alike are as far in a row as each by itself, whatever was given up before', () => {
  const text = 'lever levere levering levering x leverings leverandør lever leveringstid';
  const words = Array.from(text.matchAll(/\S+/gu), ({ 0: word, index }) => ({ word, index }));
  const inRow = createSlipDistance('levernig', soundHabitsOf('da'));
  for (const most of [0.5, 2, Infinity, 3, 1]) {
    const found = words.map(({ word, index }) => inRow(text, index, index + word.length, most));
    expect(found).toEqual(words.map(({ word }) => distance('da', 'levernig', word, most)));
  }
});

test('one comparison leaves nothing behind for the next', () => {
  const to = createSlipDistance('karrussel', soundHabitsOf('da'));
  const measure = (meant: string): number => to(meant, 0, meant.length, Infinity);
  const alone = measure('karrusel');
  measure('katastrofeberedskab');
  measure('ka');
  expect(measure('karrusel')).toBe(alone);
});

test('the places count, not the whole text', () => {
  const to = createSlipDistance('besked', soundHabitsOf('da'));
  expect(to('ingen\nbesked\nher', 6, 12, 5)).toBe(0);
});
