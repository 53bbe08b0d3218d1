const PREFIXES = ['$', '(', '"', '[', "'"];
const SUFFIXES = [',', ')', '"', ']', '!', ';', '.', '?', ':', "'"];
/** `e.g.`, `U.S.`, `Mr.`, `Inc.` keep their points. */
const SPECIAL = /^(?:[A-Za-z]\.){2,}$|^[A-Z][a-z]{1,2}\.$/u;

/** Words with a letter in them, brackets, quotes and points at their edges taken off; curly quotes are straight. */
export function tokenizeWords(text: string): string[] {
  return text
    .replaceAll(/[\u201C\u201D]/gu, '"')
    .replaceAll(/[\u2018\u2019]|&rsquo;/gu, "'")
    .split(/[\s\u0085]+/u)
    .map(bare)
    .filter((word) => /\p{L}/u.test(word));
}

function bare(word: string): string {
  let rest = word;
  for (;;) {
    if (SPECIAL.test(rest) || rest.length < 2) return rest;
    if (PREFIXES.some((sign) => rest.startsWith(sign))) rest = rest.slice(1);
    else if (SUFFIXES.some((sign) => rest.endsWith(sign))) rest = rest.slice(0, -1);
    else return rest;
  }
}
