/** Whether a word is one of these or a form of one. */
export interface AcceptedForms {
  has(word: string, isWord: (word: string) => boolean): boolean;
}

const ENDING = /^'?(?:s|en|et|ens|ets|er|ers|erne|ernes|e|es|n|t|ne|nes|ar|arna|or|orna|e?d|ing)$/u;
/** Shorter words are found by chance inside others. */
const LONG_ENOUGH = 5;

/**
 * Accepts the words in the writing given, at the start of a sentence with a capital too, with the
 * endings of genitive, definite form and plural, and as a part of a compound whose other part is a word.
 */
export function createAcceptedForms(words: Iterable<string>): AcceptedForms {
  const exact = new Set<string>();
  for (const word of words) {
    const plain = word.normalize('NFC').replaceAll('’', "'");
    exact.add(plain);
    exact.add(plain.charAt(0).toUpperCase() + plain.slice(1));
    if (/^\p{Lu}?[^\p{Lu}]+$/u.test(plain)) exact.add(plain.toUpperCase());
  }
  const longest = Math.max(0, ...[...exact].map((word) => word.length));
  return {
    has(word, isWord) {
      const isPart = (part: string): boolean =>
        part.length > 2 && (isWord(part) || (part.endsWith('s') && isWord(part.slice(0, -1))));
      for (let end = Math.min(word.length, longest); end > 1; end -= 1) {
        if (!exact.has(word.slice(0, end))) continue;
        const rest = word.slice(end);
        if (rest === '' || ENDING.test(rest)) return true;
        if (end >= LONG_ENOUGH && (isPart(rest) || isPart(rest.replace(/^[s-]/u, '')))) return true;
      }
      for (let start = 3; start <= word.length - LONG_ENOUGH; start += 1) {
        if (exact.has(word.slice(start)) && isPart(word.slice(0, start))) return true;
      }
      return false;
    },
  };
}
