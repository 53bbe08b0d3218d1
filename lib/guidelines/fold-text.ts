const INVISIBLE = /\p{Cf}/gu;
const APOSTROPHES = /[\u2018\u2019\u02BC]/gu;
const HYPHENS = /[\u2010\u2011]/gu;

/** The text as it is compared when capitals matter: composed, without invisible characters, one apostrophe, one hyphen. */
export function exactText(text: string): string {
  if (isPlain(text)) return text;
  return text
    .normalize('NFC')
    .replaceAll(INVISIBLE, '')
    .replaceAll(APOSTROPHES, "'")
    .replaceAll(HYPHENS, '-');
}

/** The text as it is compared when capitals do not matter. */
export function foldText(text: string): string {
  return exactText(text).toLowerCase();
}

/** ASCII and the composed letters of Latin (U+00C0 to U+024F): nothing in them to compose, to take away or to make one. */
function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 0x7e && (code < 0xc0 || code > 0x24f)) return false;
  }
  return true;
}
