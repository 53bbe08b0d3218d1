import { expect, test } from 'vitest';

import { remapSpans } from '@/lib/text/remap-spans';

import type { Mark } from './reply-editor';

const remapMarks = (marks: readonly Mark[], from: string, to: string) =>
  remapSpans(from, to, marks);

const mark = (text: string, word: string): Mark => {
  const start = text.indexOf(word);
  return { start, end: start + word.length, level: 'error' };
};
const words = (text: string, marks: readonly Mark[]): string[] =>
  marks.map(({ start, end }) => text.slice(start, end));

test('marks before and after what was typed stay on their words', () => {
  const from = 'Kære kunde 😀 vi svarer';
  const to = 'Kære gode kunde 😀 vi svarer';
  const moved = remapMarks([mark(from, 'Kære'), mark(from, 'svarer')], from, to);
  expect(words(to, moved)).toEqual(['Kære', 'svarer']);
});

test('a mark goes when its word is edited inside', () => {
  expect(remapMarks([mark('en bræv her', 'bræv')], 'en bræv her', 'en brævv her')).toEqual([]);
  expect(remapMarks([mark('en bræv her', 'bræv')], 'en bræv her', 'en brev her')).toEqual([]);
});

test('a mark goes when letters grow onto its word', () => {
  expect(remapMarks([mark('en bræv', 'bræv')], 'en bræv', 'en bræven')).toEqual([]);
  expect(remapMarks([mark('bræv', 'bræv')], 'bræv', 'æbræv')).toEqual([]);
});

test('a combining accent typed after the word is a change of the word', () => {
  expect(remapMarks([mark('the cafe', 'cafe')], 'the cafe', 'the cafe\u0301')).toEqual([]);
});

test('a full stop after the word leaves its mark', () => {
  expect(remapMarks([mark('en bræv', 'bræv')], 'en bræv', 'en bræv.')).toEqual([
    { start: 3, end: 7, level: 'error' },
  ]);
});

test('a doubled word keeps one mark, on the same letters', () => {
  const moved = remapMarks([{ start: 3, end: 5, level: 'error' }], 'ja ja', 'ja ja ja');
  expect(words('ja ja ja', moved).every((word) => word === 'ja')).toBe(true);
});

test('an emptied field has no marks', () => {
  expect(remapMarks([mark('bræv', 'bræv')], 'bræv', '')).toEqual([]);
});

test('whatever is edited, a mark that stays is on the text it was on', () => {
  let seed = 7;
  const random = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return seed % below;
  };
  const pieces = ['æ', 'bræv', ' ', '😀', 'e\u0301', '\n', 'a', 'vi', '.'];
  const phrase = (): string =>
    Array.from({ length: random(12) }, () => pieces[random(pieces.length)] ?? '').join('');
  for (let round = 0; round < 3000; round += 1) {
    const [head, old, tail, fresh] = [phrase(), phrase(), phrase(), phrase()];
    const from = head + old + tail;
    const to = head + fresh + tail;
    const start = random(from.length + 1);
    const before: Mark = { start, end: start + random(from.length - start + 1), level: 'error' };
    for (const after of remapMarks([before], from, to)) {
      expect(to.slice(after.start, after.end)).toBe(from.slice(before.start, before.end));
    }
  }
});
