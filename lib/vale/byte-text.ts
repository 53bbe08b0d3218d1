/** Text as UTF-8, one character a byte: Vale counts, searches and cuts in bytes, and positions only agree when we do. */
export type ByteText = string;

const RUNE =
  // oxlint-disable-next-line no-control-regex -- bytes, not characters
  /[\u0000-\u007f]|[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f4][\u0080-\u00bf]{3}|[\u0080-\u00ff]/g;
// oxlint-disable-next-line no-control-regex -- bytes, not characters
const ASCII = /^[\u0000-\u007f]*$/;
// White space in Unicode, as the bytes of UTF-8 that stand for it.
const SPACE =
  '(?:[\\t\\n\\v\\f\\r ]|\\u00c2[\\u0085\\u00a0]|\\u00e1\\u009a\\u0080|\\u00e2\\u0080[\\u0080-\\u008a\\u00a8\\u00a9\\u00af]|\\u00e2\\u0081\\u009f|\\u00e3\\u0080\\u0080)';
const LEADING_SPACE = new RegExp(`^${SPACE}+`);
const ANY_SPACE = new RegExp(`${SPACE}+`);
const ONE_SPACE_AT_END = new RegExp(`${SPACE}$`);

/** The same text in bytes. */
export function toBytes(text: string): ByteText {
  if (ASCII.test(text)) return text;
  const parts: string[] = [];
  for (const character of text.toWellFormed()) parts.push(encode(character.codePointAt(0) ?? 0));
  return parts.join('');
}

/** The same text in characters again; what is no UTF-8 is left out. */
export function fromBytes(bytes: ByteText): string {
  return runesOf(bytes).map(decode).join('');
}

/** How many characters (runes) the bytes stand for; a byte that is out of its place is one of its own. */
export function countRunes(bytes: ByteText): number {
  return ASCII.test(bytes) ? bytes.length : runesOf(bytes).length;
}

/** Replaces the first occurrence of a part by the mask, a character for a character; line breaks stay. */
export function maskFirst(text: ByteText, part: ByteText, mask: string): ByteText {
  const at = text.indexOf(part);
  if (at < 0) return text;
  const masked = runesOf(part).map((rune) => (rune === '\n' ? rune : mask));
  return text.slice(0, at) + masked.join('') + text.slice(at + part.length);
}

/** Replaces the characters of one byte in the first occurrence of a part, so that no byte moves; undefined when it is not there. */
export function overwriteFirst(text: ByteText, part: ByteText, mask: string): string | undefined {
  const at = text.indexOf(part);
  if (at < 0) return undefined;
  // oxlint-disable-next-line no-control-regex -- bytes, not characters
  const masked = part.replaceAll(/[\u0000-\u0009\u000b-\u007f]/g, mask);
  return text.slice(0, at) + masked + text.slice(at + part.length);
}

/** The words between white space. */
export function splitFields(text: ByteText): string[] {
  return text.split(ANY_SPACE).filter((field) => field !== '');
}

/** The text without white space around it. */
export function trimSpace(text: ByteText): ByteText {
  let trimmed = text.replace(LEADING_SPACE, '');
  for (;;) {
    const shorter = trimmed.replace(ONE_SPACE_AT_END, '');
    if (shorter === trimmed) return trimmed;
    trimmed = shorter;
  }
}

function runesOf(bytes: ByteText): string[] {
  return bytes.match(RUNE) ?? [];
}

function encode(code: number): string {
  if (code < 0x80) return String.fromCharCode(code);
  if (code < 0x800) return String.fromCharCode(0xc0 | (code >> 6), tail(code));
  if (code < 0x1_00_00)
    return String.fromCharCode(0xe0 | (code >> 12), tail(code >> 6), tail(code));
  return String.fromCharCode(0xf0 | (code >> 18), tail(code >> 12), tail(code >> 6), tail(code));
}

function tail(code: number): number {
  return 0x80 | (code & 0x3f);
}

function decode(rune: string): string {
  const first = rune.charCodeAt(0);
  if (first < 0x80) return rune;
  if (rune.length === 1) return '';
  let code = first & (0xff >> (rune.length + 1));
  for (let at = 1; at < rune.length; at += 1) code = (code << 6) | (rune.charCodeAt(at) & 0x3f);
  return code > 0x10_ff_ff ? '' : String.fromCodePoint(code);
}
