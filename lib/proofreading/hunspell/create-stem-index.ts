import { countLines, forEachEntry, hashOn, HASH_OF_NOTHING } from './dictionary-entries';
import type { AffixHints } from './read-affix-hints';

/** Knows the entries of a .dic file, not what can be built from them. */
export interface StemIndex {
  /** True when the word, or the word without an ending, is an entry: nothing a compounding rule made up. */
  hasStemOf(word: string): boolean;
}

/** An ending and all it may stand in place of are tried for each word: no longer ones than this. */
const LONGEST_ENDING = 8;

/** Keeps a hash of each entry (4 bytes, and 256 kB) instead of the entries: a wrong yes is possible, one in ten thousand. */
export function createStemIndex(dic: Uint8Array, endings: AffixHints['endings']): StemIndex {
  const entries = new Uint32Array(countLines(dic));
  let count = 0;
  forEachEntry(dic, (_start, hash) => {
    entries[count] = hash;
    count += 1;
  });
  entries.sort();
  const filter = new Uint32Array(1 << (FILTER_BITS - 5));
  for (const entry of entries) {
    filter[filterPlace(entry)] = (filter[filterPlace(entry)] ?? 0) | (1 << (entry & 31));
  }
  const hasStem = (start: number, instead: string): boolean => {
    const entry = hashOn(start, instead, 0, instead.length);
    const isPossible = ((filter[filterPlace(entry)] ?? 0) & (1 << (entry & 31))) !== 0;
    return isPossible && includes(entries, entry);
  };
  return {
    hasStemOf(word) {
      const shortest = Math.max(Math.min(2, word.length), word.length - LONGEST_ENDING);
      const initial = word.charAt(0);
      const starts = [...new Set([initial.toLowerCase(), initial.toUpperCase()])].map((letter) =>
        hashOn(hashOn(HASH_OF_NOTHING, letter, 0, letter.length), word, 1, shortest),
      );
      for (let at = shortest; at <= word.length; at += 1) {
        for (const instead of endings.get(word.slice(at)) ?? []) {
          if (starts.some((start) => hasStem(start, instead))) return true;
        }
        for (const [index, start] of starts.entries()) {
          starts[index] = hashOn(start, word, at, at + 1);
        }
      }
      return false;
    },
  };
}

/** Says no at once to nine in ten of what is no entry. */
const FILTER_BITS = 21;

function filterPlace(hash: number): number {
  return (hash >>> 5) & ((1 << (FILTER_BITS - 5)) - 1);
}

function includes(sorted: Uint32Array, wanted: number): boolean {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const value = sorted[middle] ?? 0;
    if (value === wanted) return true;
    if (value < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
