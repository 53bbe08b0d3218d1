import { hashOn, HASH_OF_NOTHING } from './dictionary-entries';
import type { DictionaryIndex } from './dictionary-index';
import type { AffixHints } from './read-affix-hints';

/** Knows the entries of a .dic file, not what can be built from them. */
export interface StemIndex {
  /** True when the word, or the word without an ending, is an entry: nothing a compounding rule made up. */
  hasStemOf(word: string): boolean;
}

/** An ending and all it may stand in place of are tried for each word: no longer ones than this. */
const LONGEST_ENDING = 8;

/** Looks for words and what may be left of them without an ending, by their hashes. */
export function createStemIndex(index: DictionaryIndex, endings: AffixHints['endings']): StemIndex {
  const hasStem = (start: number, instead: string): boolean =>
    index.hasHash(hashOn(start, instead, 0, instead.length));
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
        for (const [which, start] of starts.entries()) {
          starts[which] = hashOn(start, word, at, at + 1);
        }
      }
      return false;
    },
  };
}
