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

/** How many characters (code points) the bytes are. */
export function runeLength(bytes: string): number {
  let count = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes.charCodeAt(at);
    if (byte < 0x80 || byte > 0xbf) count += 1;
  }
  return count;
}

/** The bytes with the first `sub` in them replaced by a sign for each of its characters, line breaks kept. */
export function substitute(bytes: string, sub: string, sign: string): string {
  const at = bytes.indexOf(sub);
  if (at < 0) return bytes;
  const masked = sub.replaceAll(/[^\n\u0080-\u00BF]/gu, sign).replaceAll(/[\u0080-\u00BF]/gu, '');
  return bytes.slice(0, at) + masked + bytes.slice(at + sub.length);
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
