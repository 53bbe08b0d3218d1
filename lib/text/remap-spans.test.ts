import { expect, test } from 'vitest';

import { remapSpans } from './remap-spans';

const words = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));
const spanOf = (text: string, word: string) => ({
  start: text.indexOf(word),
  end: text.indexOf(word) + word.length,
});

test('stretches before and after an edit keep their words', () => {
  const old = 'Hej 😀 Mete, tak for din beksed.';
  const now = 'Hej 😀 Mete, mange tak for din beksed.';
  const spans = [spanOf(old, 'Mete'), spanOf(old, 'beksed')];
  expect(words(now, remapSpans(old, now, spans))).toEqual(['Mete', 'beksed']);
});

test('a stretch that the edit reaches into is dropped', () => {
  const old = 'din beksed nu';
  expect(remapSpans(old, 'din besked nu', [spanOf(old, 'beksed')])).toEqual([]);
});

test('random edits never leave a stretch on other words', () => {
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % below;
  };
  for (let round = 0; round < 2000; round += 1) {
    const old = Array.from({ length: 20 }, () => 'aæ bø\n'[random(6)]).join('');
    const at = random(21);
    const now = old.slice(0, at) + 'åa b'.slice(random(5)) + old.slice(at + random(4));
    const start = random(20);
    const span = { start, end: start + random(20 - start) + 1 };
    for (const kept of remapSpans(old, now, [span])) {
      expect(now.slice(kept.start, kept.end)).toBe(old.slice(span.start, span.end));
    }
  }
});
