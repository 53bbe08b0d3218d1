import { mayBegin, soundsBetween } from './letters';

/** Very many words in one string, found again by their likeness to a misspelt one. */
export interface WordStore {
  readonly text: string;
  /** Calls with the place in `text` of each word whose length and sounds are those of a slip of at most this cost. */
  forEachLike(word: string, mostSlip: number, visit: (start: number, end: number) => void): void;
}

/** A dearer slip may be two. */
export const ONE_SLIP = 2.7;

/** `text` has one word a line; what follows the first of `stops` in a line is no part of the word. */
export function createWordStore(text: string): WordStore {
  const starts = new Uint32Array(countLines(text));
  const lengths = new Uint8Array(starts.length);
  const sounds = new Uint16Array(starts.length);
  let count = 0;
  for (let start = 0; start < text.length;) {
    const next = text.indexOf('\n', start);
    const lineEnd = next < 0 ? text.length : next;
    const space = text.charCodeAt(lineEnd - 2) === SPACE ? lineEnd - 2 : lineEnd;
    starts[count] = start;
    lengths[count] = Math.min(255, space - start);
    sounds[count] = soundsBetween(text, start, space);
    count += 1;
    start = lineEnd + 1;
  }
  return {
    text,
    forEachLike(word, mostSlip, visit) {
      const mostApart = mostSlip > ONE_SLIP ? 3 : 2;
      const mostSoundsApart = mostSlip > ONE_SLIP ? 4 : 3;
      const { length } = word;
      const wanted = soundsBetween(word, 0, length);
      for (let index = 0; index < count; index += 1) {
        const apart = (lengths[index] ?? 0) - length;
        if (apart > mostApart || apart < -mostApart) continue;
        if ((bitCounts[(sounds[index] ?? 0) ^ wanted] ?? 0) > mostSoundsApart) continue;
        const start = starts[index] ?? 0;
        if (beginsLike(word, text, start)) visit(start, start + (lengths[index] ?? 0));
      }
    },
  };
}

const SPACE = 0x20;
const bitCounts = new Uint8Array(1 << 16);
for (let bits = 1; bits < bitCounts.length; bits += 1) {
  bitCounts[bits] = (bitCounts[bits >> 1] ?? 0) + (bits & 1);
}

/** The same beginning, or one letter too much or too few there. */
function beginsLike(word: string, text: string, start: number): boolean {
  return (
    mayBegin(word, 0, text, start) ||
    word.charCodeAt(1) === text.charCodeAt(start) ||
    word.charCodeAt(0) === text.charCodeAt(start + 1)
  );
}

function countLines(text: string): number {
  let count = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
