import {
  NEWLINE,
  countLines,
  endsEntry,
  forEachEntry,
  hashOf,
  hashOfEntryAt,
} from './dictionary-entries';

/** The entries of a .dic file, without holding them as strings. */
export interface DictionaryIndex {
  /** Lines whose entry is exactly this word: `bil/10,11,2`, `kan st:kunne`. */
  linesOf(entry: string): readonly string[];
  /** True when an entry has this hash: a wrong yes is possible, one in ten thousand. */
  hasHash(hash: number): boolean;
}

const indexes = new WeakMap<Uint8Array, DictionaryIndex>();

/** The index of an unmodified .dic file (UTF-8), made once for the same bytes and for all who ask. */
export function dictionaryIndexOf(dic: Uint8Array): DictionaryIndex {
  const index = indexes.get(dic) ?? createDictionaryIndex(dic);
  indexes.set(dic, index);
  return index;
}

/** Says no at once to nine in ten hashes that no entry has. */
const FILTER_BITS = 21;

/**
 * Holds some 7 bytes for each line beside the file's, and 256 kB; reading 170,000 lines takes some 40 ms in
 * a Worker that has just begun.
 */
function createDictionaryIndex(dic: Uint8Array): DictionaryIndex {
  let bits = 12;
  const lines = countLines(dic);
  while (1 << bits < lines * 1.4) bits += 1;
  const mask = (1 << bits) - 1;
  // Where a line begins, plus one; 0 is free.
  const table = new Uint32Array(1 << bits);
  // A part of the hash that its place does not tell.
  const tops = new Uint8Array(1 << bits);
  const filter = new Uint32Array(1 << (FILTER_BITS - 5));
  forEachEntry(dic, (start, hash) => {
    let at = hash & mask;
    while (table[at] !== 0) at = (at + 1) & mask;
    table[at] = start + 1;
    tops[at] = hash >>> 24;
    const place = filterPlace(hash);
    filter[place] = (filter[place] ?? 0) | (1 << (hash & 31));
  });
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  return {
    linesOf(entry) {
      const bytes = encoder.encode(entry);
      const found: string[] = [];
      for (let at = hashOf(bytes) & mask; ; at = (at + 1) & mask) {
        const start = (table[at] ?? 0) - 1;
        if (start < 0) return found;
        if (!hasEntry(dic, start, bytes)) continue;
        let end = dic.indexOf(NEWLINE, start);
        if (end < 0) end = dic.length;
        found.push(decoder.decode(dic.subarray(start, end)).trimEnd());
      }
    },
    hasHash(hash) {
      if (((filter[filterPlace(hash)] ?? 0) & (1 << (hash & 31))) === 0) return false;
      for (let at = hash & mask; ; at = (at + 1) & mask) {
        const start = (table[at] ?? 0) - 1;
        if (start < 0) return false;
        if (tops[at] === hash >>> 24 && hashOfEntryAt(dic, start) === hash) return true;
      }
    },
  };
}

function filterPlace(hash: number): number {
  return (hash >>> 5) & ((1 << (FILTER_BITS - 5)) - 1);
}

function hasEntry(dic: Uint8Array, start: number, entry: Uint8Array): boolean {
  for (let index = 0; index < entry.length; index += 1) {
    if (dic[start + index] !== entry[index]) return false;
  }
  return endsEntry(dic, start + entry.length);
}
