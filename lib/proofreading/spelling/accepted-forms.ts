import { capitalize } from '../capitalize';

/** Whether a word is one of these or a form of one. */
export interface AcceptedForms {
  has(word: string, isWord: (word: string) => boolean): boolean;
}

/** Genitive, definite form, plural and diminutive, of the languages that bend names and new words: da, sv, de, nl, en, fr, es. */
const ENDING =
  /^'?(?:s|e?ns?|e?ts?|ers?|ere(?:ns?)?|er?nes?|e[ms]?|ene?s?|nes?|ern|ars?|arnas?|ors?|ornas?|r?nas?|e?d|ede|ade|at|ing|t?jes?)$/u;
/** What takes the place of a last vowel: `låda`, `lådor`. */
const ENDING_FOR_VOWEL = /^(?:ors?|ornas?|an?s?|en?s?|ers?|ernes?|et|a[rt])$/u;
/** Shorter words are found by chance inside others. */
const LONG_ENOUGH = 5;

/**
 * Accepts the words in the writing given, at the start of a sentence with a capital too, with the
 * endings of genitive, definite form and plural, and as a part of a compound whose other part is a word.
 */
export function createAcceptedForms(words: Iterable<string>): AcceptedForms {
  const exact = new Set<string>();
  const stems = new Set<string>();
  for (const word of words) {
    const plain = word.normalize('NFC').replaceAll('’', "'");
    exact.add(plain);
    exact.add(capitalize(plain));
    if (/^\p{Lu}?[^\p{Lu}]+$/u.test(plain)) exact.add(plain.toUpperCase());
    if (plain.length >= LONG_ENOUGH && /[ae]$/u.test(plain)) stems.add(plain.slice(0, -1));
  }
  const longest = Math.max(0, ...[...exact].map((word) => word.length));
  return {
    has(word, isWord) {
      const isPart = (part: string): boolean =>
        part.length > 2 && (isWord(part) || (part.endsWith('s') && isWord(part.slice(0, -1))));
      for (let end = Math.min(word.length, longest); end > 1; end -= 1) {
        const start = word.slice(0, end);
        const rest = word.slice(end);
        if (stems.has(start) && ENDING_FOR_VOWEL.test(rest)) return true;
        if (!exact.has(start)) continue;
        if (rest === '' || isEnding(rest, start)) return true;
        if (end >= LONG_ENOUGH && (isPart(rest) || isPart(rest.replace(/^[s-]/u, '')))) return true;
      }
      for (let start = 3; start <= word.length - LONG_ENOUGH; start += 1) {
        if (exact.has(word.slice(start)) && isPart(word.slice(0, start))) return true;
      }
      return false;
    },
  };
}

/** After two letters an ending makes any other word, but for one after an apostrophe: `tv'et`. A last consonant may be doubled: `chatten`. */
function isEnding(rest: string, word: string): boolean {
  if (word.length <= 2) return rest.startsWith("'") && ENDING.test(rest);
  if (ENDING.test(rest)) return true;
  return /[bdfglmnprst]$/u.test(word) && rest[0] === word.at(-1) && ENDING.test(rest.slice(1));
}
