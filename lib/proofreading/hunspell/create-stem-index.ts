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
  let hash = OFFSET;
  let isInEntry = true;
  let count = 0;
  for (const byte of dic) {
    if (byte === NEWLINE) {
      entries[count] = hash;
      count += 1;
      hash = OFFSET;
      isInEntry = true;
    } else if (byte === SLASH || byte === TAB || byte === RETURN) isInEntry = false;
    else if (isInEntry) hash = step(hash, byte);
  }
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

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const TAB = 0x09;
const SLASH = 0x2f;
const OFFSET = 0x81_1c_9d_c5;

/** One step of FNV-1a. */
function step(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, 0x01_00_01_93) >>> 0;
}

function hashOf(bytes: Uint8Array): number {
  let hash = OFFSET;
  for (const byte of bytes) hash = step(hash, byte);
  return hash;
}

function countLines(bytes: Uint8Array): number {
  let count = 1;
  for (const byte of bytes) if (byte === NEWLINE) count += 1;
  return count;
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
