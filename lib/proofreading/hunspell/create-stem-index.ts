import { countLines, forEachEntry, hashOf } from './dictionary-entries';
import type { AffixHints } from './read-affix-hints';

/** Knows the entries of a .dic file, not what can be built from them. */
export interface StemIndex {
  /** True when the word, or the word without an ending, is an entry: nothing a compounding rule made up. */
  hasStemOf(word: string): boolean;
}

/** An ending and all it may stand in place of are tried for each word: no longer ones than this. */
const LONGEST_ENDING = 8;

/** Keeps a hash of each entry (4 bytes) instead of the entries: a wrong yes is possible, one in ten thousand. */
export function createStemIndex(dic: Uint8Array, endings: AffixHints['endings']): StemIndex {
  const entries = new Uint32Array(countLines(dic));
  let count = 0;
  forEachEntry(dic, takesSpaces, (_start, hash) => {
    entries[count] = hash;
    count += 1;
  });
  entries.sort();
  const encoder = new TextEncoder();
  const has = (word: string): boolean => includes(entries, hashOf(encoder.encode(word)));
  return {
    hasStemOf(word) {
      const lower = word.charAt(0).toLowerCase() + word.slice(1);
      const upper = word.charAt(0).toUpperCase() + word.slice(1);
      for (let length = 0; length <= Math.min(LONGEST_ENDING, word.length - 2); length += 1) {
        const at = word.length - length;
        for (const instead of endings.get(word.slice(at)) ?? []) {
          if (has(lower.slice(0, at) + instead) || has(upper.slice(0, at) + instead)) return true;
        }
      }
      return false;
    },
  };
}

/** Spaces are part of the entry, and with them data such as ` st:kunne`. */
function takesSpaces(): boolean {
  return false;
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
