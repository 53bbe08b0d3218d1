import { primaryLanguage } from '@/lib/text/checker';

import type { Speller } from './speller';

/** A spelling that other rules of the same language allow, and the dictionary does not. */
export function isVariant(word: string, language: string, speller: Speller): boolean {
  switch (primaryLanguage(language)) {
    case 'en': // Oxford spelling: organize
      return (
        (/iz[eai]/u.test(word) && speller.isWord(word.replace(/iz(?=[eai])/u, 'is'))) ||
        // America has `canceled` first and `cancelled` too
        (/ll(?:ed|ing|ers?)$/u.test(word) && speller.isWord(word.replace(/ll(?=[a-z]+$)/u, 'l')))
      );
    case 'fr': // The reform of 1990: entrainer
      return [...word.matchAll(/[iu]/gu)].some(({ index, 0: letter }) =>
        speller.isWord(word.slice(0, index) + (letter === 'i' ? 'î' : 'û') + word.slice(index + 1)),
      );
    case 'de':
      return isSwiss(word, language, speller) || isInfinitiveWithZu(word, speller);
    case 'da': // An ending after an apostrophe: »succes'en«
      return /'(?:s|en|et|er|erne|ens)$/u.test(word) && speller.isWord(word.replace(/'.*$/u, ''));
    default:
      return false;
  }
}

/** Switzerland has no ß. */
function isSwiss(word: string, language: string, speller: Speller): boolean {
  return (
    /-(?:CH|LI)$/iu.test(language) &&
    [...word.matchAll(/ss/gu)].some(({ index }) =>
      speller.isWord(`${word.slice(0, index)}ß${word.slice(index + 2)}`),
    )
  );
}

/** `anzuprobieren` of `anprobieren`, which the dictionary knows. */
function isInfinitiveWithZu(word: string, speller: Speller): boolean {
  const parts = /^(?<prefix>\p{Ll}{2,8}?)zu(?<verb>\p{Ll}{3,}n)$/u.exec(word)?.groups;
  return parts !== undefined && speller.isWord(`${parts['prefix']}${parts['verb']}`);
}
