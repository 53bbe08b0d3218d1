import { primaryLanguage } from '@/lib/text/checker';

const LETTERS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  da: [
    ['ae', 'æ'],
    ['oe', 'ø'],
    ['aa', 'å'],
  ],
};

/** Whether the word is one of the dictionary but for letters that a keyboard did not have: `foretraekker`, `soege`. */
export function isWithoutNordicLetters(
  word: string,
  language: string,
  speller: { isListed(word: string): boolean },
): boolean {
  if (!/^\p{Ll}{4,}$/u.test(word)) return false;
  const pairs = LETTERS[primaryLanguage(language)] ?? [];
  let written = word;
  for (const [plain, letter] of pairs) written = written.replaceAll(plain, letter);
  return written !== word && speller.isListed(written);
}
