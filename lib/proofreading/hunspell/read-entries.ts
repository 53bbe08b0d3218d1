import { NEWLINE, endsEntry } from './dictionary-entries';

/** What a .dic file lists, as it stands: not what can be built from it. */
export interface DictionaryEntries {
  /** One a line. */
  readonly entries: string;
  /** `ph:` of hunspell(5): how a word is often written, and the word. */
  readonly misspelt: ReadonlyMap<string, string>;
}

const WRITTEN = /\bph:(?<written>[^ \t\r*]+)(?![^ \t\r])/gu;
const PH = [0x70, 0x68, 0x3a] as const;
const FIRST_OF_TWO = 0xc0;

/** Reads the bytes (UTF-8) where they lie: a string for each of 170,000 lines would be 50 MB for a moment. */
export function readEntries(dic: Uint8Array): DictionaryEntries {
  const decoder = new TextDecoder();
  const entries = new Uint8Array(dic.length + 1);
  const misspelt = new Map<string, string>();
  let length = 0;
  for (let start = 0; start < dic.length;) {
    let end = start;
    while (!endsEntry(dic, end)) end += 1;
    const next = dic.indexOf(NEWLINE, end);
    const lineEnd = next < 0 ? dic.length : next;
    // A letter alone is nothing to suggest.
    if (end - start > lengthOfLetter(dic, start)) {
      const word = dic.subarray(start, end);
      entries.set(word, length);
      length += word.length;
      entries[length] = NEWLINE;
      length += 1;
      if (hasWritten(dic, end, lineEnd)) {
        const line = decoder.decode(dic.subarray(end, lineEnd));
        for (const { groups } of line.matchAll(WRITTEN)) {
          const { written = '' } = groups ?? {};
          if (!written.includes('->')) misspelt.set(written, decoder.decode(word));
        }
      }
    }
    start = lineEnd + 1;
  }
  return { entries: decoder.decode(entries.subarray(0, Math.max(0, length - 1))), misspelt };
}

/** In bytes; letters of three stand in no dictionary alone. */
function lengthOfLetter(dic: Uint8Array, at: number): number {
  return (dic[at] ?? 0) < FIRST_OF_TWO ? 1 : 2;
}

function hasWritten(dic: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to - 2; at += 1) {
    if (dic[at] === PH[0] && dic[at + 1] === PH[1] && dic[at + 2] === PH[2]) return true;
  }
  return false;
}
