import { findLine } from './find-line';

/** Very many words in one string, one a line, sorted by their UTF-16 units. */
export interface SortedWords {
  has(word: string): boolean;
}

/** Looks words up in the text itself. */
export function createSortedWords(text: string): SortedWords {
  return { has: (word) => findLine(text, word) !== undefined };
}
