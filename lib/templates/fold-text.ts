const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
};

/**
 * Text as it is compared in a search: lower case, without accents, and with one spelling for
 * letters that people write in several ways (`ø`, `oe`, `ö` and `o` all find each other).
 */
export function foldText(text: string): string {
  const spelt = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[æøåäöüßœłđ]/gu, (letter) => LETTERS[letter] ?? letter);
  return spelt
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/ae|oe|aa|ue/gu, (pair) => (pair === 'aa' || pair === 'ae' ? 'a' : pair.charAt(0)));
}
