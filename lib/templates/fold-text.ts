const LETTERS: Readonly<Record<string, string>> = {
  æ: 'a',
  ø: 'o',
  ß: 'ss',
  œ: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const PAIRS: Readonly<Record<string, string>> = { ae: 'a', aa: 'a', oe: 'o', ue: 'u' };

/**
 * Text as it is compared in a search: lower case, without accents, and the shortest of the ways in
 * which people write a letter, so that `ø`, `ö`, `oe` and `o` all find each other.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[æøœßłđðþı]/g, (letter) => LETTERS[letter] ?? letter)
    .replaceAll(/ae|aa|oe|ue/g, (pair) => PAIRS[pair] ?? pair);
}
