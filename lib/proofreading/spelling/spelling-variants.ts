import { primaryLanguage } from '@/lib/text/checker';

interface Words {
  isWord(word: string): boolean;
}

/** Oxford too writes these with s: their ending is no Greek one. */
const NEVER_WITH_Z =
  /^(?:adverti|advi|chasti|compri|compromi|despi|devi|disgui|exerci|franchi|improvi|merchandi|promi|revi|supervi|surpri|televi)z/u;

/** A spelling that other rules of the same language allow, and the dictionary does not. */
export function isVariant(word: string, language: string, speller: Words): boolean {
  switch (primaryLanguage(language)) {
    case 'en': // Oxford spelling: organize
      return (
        (/iz[eai]/u.test(word) &&
          !NEVER_WITH_Z.test(word) &&
          speller.isWord(word.replace(/iz(?=[eai])/u, 'is'))) ||
        // America has `canceled` first and `cancelled` too
        (/ll(?:ed|ing|ers?)$/u.test(word) && speller.isWord(word.replace(/ll(?=[a-z]+$)/u, 'l'))) ||
        // `cafés`, `naïve`
        isAccented(word, speller, /\p{M}/gu)
      );
    case 'fr': // The reform of 1990: entrainer; and what keyboards lack: coeur
      if (word.includes('oe') && speller.isWord(word.replaceAll('oe', 'œ'))) return true;
      return [...word.matchAll(/[iu]/gu)].some(({ index, 0: letter }) =>
        speller.isWord(word.slice(0, index) + (letter === 'i' ? 'î' : 'û') + word.slice(index + 1)),
      );
    case 'es': // Until 2010 these had an accent.
      return OLD_ACCENTS.test(word);
    case 'de':
      return isSwiss(word, language, speller) || isInfinitiveWithZu(word, speller);
    case 'da':
      return isDanishVariant(word, speller) || isAccented(word, speller, STRESS);
    case 'nl':
    case 'sv':
      return isAccented(word, speller, STRESS);
    default:
      return false;
  }
}

/** An ending after an apostrophe (»succes'en«), the older »linie«, the foreign »transcontinental«, »hexadecimal«, »forsythia«. */
function isDanishVariant(word: string, speller: Words): boolean {
  return (
    (/'(?:s|en|et|er|erne|ens)$/u.test(word) && speller.isWord(word.replace(/'.*$/u, ''))) ||
    (/^.{9,}$/u.test(word) && speller.isWord(word.replaceAll(/c(?=[aloru])/gu, 'k'))) ||
    (/x/u.test(word) && speller.isWord(word.replaceAll('x', 'ks'))) ||
    (/^.{8,}$/u.test(word) && speller.isWord(word.replaceAll(/th(?=[aeiouyr])/gu, 't'))) ||
    (/[lnr]ie/u.test(word) && speller.isWord(word.replace(/(?<=[lnr])ie/u, 'je')))
  );
}

const OLD_ACCENTS = /^(?:gui[oó]n|truhán|cián|ión|[cf]rió|[lpr]ió|crié|hu[ií]|guié|lié)$/u;

/** Grave and acute. */
const STRESS = /[\u0300\u0301]/gu;

/** An accent that only says how to stress or read a word: »dèr«, `vóór`. */
function isAccented(word: string, speller: Words, accents: RegExp): boolean {
  const plain = word.normalize('NFD').replaceAll(accents, '').normalize('NFC');
  return plain !== word && speller.isWord(plain);
}

/** Switzerland has no ß. */
function isSwiss(word: string, language: string, speller: Words): boolean {
  return (
    /-(?:CH|LI)$/iu.test(language) &&
    [...word.matchAll(/ss/gu)].some(({ index }) =>
      speller.isWord(`${word.slice(0, index)}ß${word.slice(index + 2)}`),
    )
  );
}

/** `anzuprobieren` of `anprobieren`, which the dictionary knows. */
function isInfinitiveWithZu(word: string, speller: Words): boolean {
  const parts = /^(?<prefix>\p{Ll}{2,8}?)zu(?<verb>\p{Ll}{3,}n)$/u.exec(word)?.groups;
  return parts !== undefined && speller.isWord(`${parts['prefix']}${parts['verb']}`);
}
