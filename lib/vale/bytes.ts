// Vale counts in bytes of UTF-8 in some places and in characters in others, and its positions depend on
// which. A text as a string of its bytes (each character 0 to 255) makes both the same arithmetic here.

/** The text as its UTF-8 bytes, one character each. */
export function toBytes(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
}

/** The text that the bytes are. */
export function fromBytes(bytes: string): string {
  return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
}

/** How many characters (code points) the bytes are; a byte out of its place counts as one, as in Go. */
export function runeLength(bytes: string): number {
  return ASCII.test(bytes) ? bytes.length : runesOf(bytes).length;
}

/** The bytes with the first `sub` in them replaced by a sign for each of its characters, line breaks kept. */
export function substitute(bytes: string, sub: string, sign: string): string {
  const at = bytes.indexOf(sub);
  if (at < 0) return bytes;
  const masked = runesOf(sub).map((rune) => (rune === '\n' ? rune : sign));
  return bytes.slice(0, at) + masked.join('') + bytes.slice(at + sub.length);
}

// oxlint-disable-next-line no-control-regex -- bytes, not characters
const ASCII = /^[\0-\x7F]*$/u;
// Vale cuts texts at offsets of characters as if they were of bytes: halves of characters do occur.
const RUNE =
  // oxlint-disable-next-line no-control-regex -- bytes, not characters
  /[\0-\x7F]|[\xC2-\xDF][\x80-\xBF]|[\xE0-\xEF][\x80-\xBF]{2}|[\xF0-\xF4][\x80-\xBF]{3}|[\x80-\xFF]/gu;

function runesOf(bytes: string): readonly string[] {
  return bytes.match(RUNE) ?? [];
}

/** Words between white space, as Go's Fields. */
export function fields(bytes: string): string[] {
  return bytes.split(/[\t\n\v\f\r ]+/u).filter((field) => field !== '');
}

/** Lines with their line breaks. */
export function linesOf(bytes: string): string[] {
  return bytes.split(/(?<=\n)/u).concat(bytes.endsWith('\n') ? [''] : []);
}

export function countOf(bytes: string, sub: string): number {
  return sub === '' ? runeLength(bytes) + 1 : bytes.split(sub).length - 1;
}
