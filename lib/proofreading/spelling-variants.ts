import { primaryLanguage } from '@/lib/text/checker';

import type { Speller } from './speller';

/** A spelling that other rules of the same language allow, and the dictionary does not. */
export function isVariant(word: string, language: string, speller: Speller): boolean {
  switch (primaryLanguage(language)) {
    case 'en': // Oxford spelling: organize
      return /iz[eai]/u.test(word) && speller.isWord(word.replace(/iz(?=[eai])/u, 'is'));
    case 'fr': // The reform of 1990: entrainer
      return [...word.matchAll(/[iu]/gu)].some(({ index, 0: letter }) =>
        speller.isWord(word.slice(0, index) + (letter === 'i' ? 'î' : 'û') + word.slice(index + 1)),
      );
    case 'de': // Switzerland has no ß
      return (
        /-(?:CH|LI)$/iu.test(language) &&
        [...word.matchAll(/ss/gu)].some(({ index }) =>
          speller.isWord(`${word.slice(0, index)}ß${word.slice(index + 2)}`),
        )
      );
    case 'da': // An ending after an apostrophe: »succes'en«
      return /'(?:s|en|et|er|erne|ens)$/u.test(word) && speller.isWord(word.replace(/'.*$/u, ''));
    default:
      return false;
  }
}
