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
      const wanted = word.toLowerCase();
      let low = 0;
      let high = text.length;
      while (low < high) {
        const start = text.lastIndexOf('\n', ((low + high) >>> 1) - 1) + 1;
        const end = text.indexOf('\n', start);
        const found = text.slice(start, end - 2).toLowerCase();
        if (found === wanted) {
          const step = text.charCodeAt(end - 1) - FIRST_CLASS;
          return COMMONEST - step / CLASSES_PER_STEP;
        }
        if (found < wanted) low = end + 1;
        else high = start;
      }
      return undefined;
    },
  };
}

const FIRST_CLASS = 'a'.charCodeAt(0);
