import { capitalize } from '../capitalize';
import { wordsOf } from '../words/language-words';

/** What is meant by a usual misspelling, in the same capitals. */
export function misspeltAs(word: string, language: string): string | undefined {
  const { misspelt } = wordsOf(language);
  const lower = word.toLowerCase();
  const meant = misspelt.get(word) ?? misspelt.get(lower);
  if (meant === undefined || misspelt.has(word)) return meant;
  if (word.length > 1 && word === word.toUpperCase()) return meant.toUpperCase();
  return capitalize(meant);
}
