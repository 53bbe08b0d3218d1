import { LETTER_COUNT, letterAt } from './letters';

/** Knows which three letters follow each other in a language, to tell at once what can be no word of it. */
export interface LetterTriples {
  hasAllOf(word: string): boolean;
}

/** `texts` have one word a line. */
export function createLetterTriples(texts: readonly string[]): LetterTriples {
  const seen = new Uint8Array(LETTER_COUNT ** 3);
  for (const text of texts) {
    let triple = 0;
    for (let at = 0; at < text.length; at += 1) {
      triple = text.charCodeAt(at) === NEWLINE ? 0 : follow(triple, letterAt(text, at));
      seen[triple] = 1;
    }
  }
  return {
    hasAllOf(word) {
      let triple = 0;
      for (let at = 0; at < word.length; at += 1) {
        triple = follow(triple, letterAt(word, at));
        if (seen[triple] === 0) return false;
      }
      return true;
    },
  };
}

const NEWLINE = 0x0a;

function follow(triple: number, letter: number): number {
  return (triple % LETTER_COUNT ** 2) * LETTER_COUNT + letter;
}
