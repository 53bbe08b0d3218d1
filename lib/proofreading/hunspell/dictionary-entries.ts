export const NEWLINE = 0x0a;
const RETURN = 0x0d;
const TAB = 0x09;
const SPACE = 0x20;
const SLASH = 0x2f;
const COLON = 0x3a;
/** FNV-1a begins with it. */
export const HASH_OF_NOTHING = 0x81_1c_9d_c5;
const FNV_PRIME = 0x01_00_01_93;

/** Tells of each line of a .dic file (UTF-8) that has an entry where it starts, and the entry's hash. */
export function forEachEntry(dic: Uint8Array, visit: (start: number, hash: number) => void): void {
  const { length } = dic;
  for (let start = 0; start < length;) {
    let at = start;
    let hash = HASH_OF_NOTHING;
    // Each byte of megabytes, in code that is not warm yet: no calls here.
    for (; at < length; at += 1) {
      const byte = dic[at] ?? 0;
      if (byte <= SLASH && MAY_END[byte] === 1 && endsEntry(dic, at)) break;
      hash = Math.imul(hash ^ byte, FNV_PRIME);
    }
    if (at > start) visit(start, hash >>> 0);
    while (at < length && dic[at] !== NEWLINE) at += 1;
    start = at + 1;
  }
}

const MAY_END = new Uint8Array(SLASH + 1);
for (const byte of [NEWLINE, RETURN, TAB, SPACE, SLASH]) MAY_END[byte] = 1;

/** An entry ends at its flags, at its data, at a tab, or with the line. */
export function endsEntry(dic: Uint8Array, at: number): boolean {
  const byte = dic[at];
  if (byte === SPACE) return startsData(dic, at);
  return (
    byte === undefined || byte === NEWLINE || byte === RETURN || byte === TAB || byte === SLASH
  );
}

/** Whether what follows the space is data, such as ` st:kunne`, and no more of the entry (`en gros`). */
function startsData(dic: Uint8Array, space: number): boolean {
  return dic[space + 3] === COLON;
}

/** The hash (FNV-1a) that `forEachEntry` tells of the same bytes. */
export function hashOf(entry: Uint8Array): number {
  let hash = HASH_OF_NOTHING;
  for (const byte of entry) hash = step(hash, byte);
  return hash;
}

/** The hash of the entry that begins there. */
export function hashOfEntryAt(dic: Uint8Array, start: number): number {
  let hash = HASH_OF_NOTHING;
  for (let at = start; !endsEntry(dic, at); at += 1) hash = step(hash, dic[at] ?? 0);
  return hash;
}

/** Goes on with the hash, over a part of a text as it is in UTF-8: of letters beyond the first plane no dictionary has any. */
export function hashOn(start: number, text: string, from: number, to: number): number {
  let hash = start;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80) hash = step(hash, code);
    else if (code < 0x8_00) hash = step(step(hash, 0xc0 | (code >> 6)), 0x80 | (code & 0x3f));
    else {
      hash = step(hash, 0xe0 | (code >> 12));
      hash = step(step(hash, 0x80 | ((code >> 6) & 0x3f)), 0x80 | (code & 0x3f));
    }
  }
  return hash;
}

function step(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, FNV_PRIME) >>> 0;
}

/** As many lines, or one more. */
export function countLines(bytes: Uint8Array): number {
  let count = 1;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count += 1;
  return count;
}
