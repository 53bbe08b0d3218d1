import { findLine } from '../dictionaries/find-line';
import { createWordStore, type WordStore } from './word-store';

/** The commonest words of a language. */
export interface WordFrequencies {
  readonly words: WordStore;
  /** Zipf's scale: 3 is one word in a million, 6 one in a thousand; undefined when it is rarer than all of these. */
  frequencyOf(word: string): number | undefined;
}

const COMMONEST = 8;
const CLASSES_PER_STEP = 5;

/** Reads a file of `data/word-frequencies`: `adresse m`, sorted by the word in small letters. */
export function readWordFrequencies(text: string): WordFrequencies {
  return {
    words: createWordStore(text),
    frequencyOf(word) {
      const line = findLine(text, word.toLowerCase(), wordOf);
      if (line === undefined) return undefined;
      const step = line.charCodeAt(line.length - 1) - FIRST_CLASS;
      return COMMONEST - step / CLASSES_PER_STEP;
    },
  };
}

const wordOf = (line: string): string => line.slice(0, -2).toLowerCase();

const FIRST_CLASS = 'a'.charCodeAt(0);
