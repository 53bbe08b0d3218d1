/** Whether the entry of a line ends before the byte at this place. */
type EndsEntry = (dic: Uint8Array, at: number) => boolean;

export const NEWLINE = 0x0a;
const RETURN = 0x0d;
const TAB = 0x09;
const SLASH = 0x2f;
const OFFSET = 0x81_1c_9d_c5;

/** Tells of each line of a .dic file (UTF-8) that has an entry where it starts, and the entry's hash. */
export function forEachEntry(
  dic: Uint8Array,
  endsEntry: EndsEntry,
  visit: (start: number, hash: number) => void,
): void {
  let start = 0;
  while (start < dic.length) {
    let at = start;
    let hash = OFFSET;
    while (!endsEntry(dic, at)) {
      hash = step(hash, dic[at] ?? 0);
      at += 1;
    }
    if (at > start) visit(start, hash);
    const end = dic.indexOf(NEWLINE, at);
    if (end < 0) return;
    start = end + 1;
  }
}

/** An entry ends at its flags, at a tab, or with the line. */
export function endsBeforeFlags(dic: Uint8Array, at: number): boolean {
  const byte = dic[at];
  return (
    byte === undefined || byte === NEWLINE || byte === RETURN || byte === TAB || byte === SLASH
  );
}

/** The hash (FNV-1a) that `forEachEntry` tells of the same bytes. */
export function hashOf(entry: Uint8Array): number {
  let hash = OFFSET;
  for (const byte of entry) hash = step(hash, byte);
  return hash;
}

function step(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, 0x01_00_01_93) >>> 0;
}

/** As many lines, or one more. */
export function countLines(bytes: Uint8Array): number {
  let count = 1;
  for (const byte of bytes) if (byte === NEWLINE) count += 1;
  return count;
}
