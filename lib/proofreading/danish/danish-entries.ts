import type { DictionaryFiles } from '../dictionaries/speller';
import { readSuffixRules } from '../hunspell/affix-rules';
import { dictionaryIndexOf } from '../hunspell/dictionary-index';
import { rememberByWord } from '../remember-by-word';
import type { DanishForm } from './danish-forms';
import { createStemFinder } from './find-stems';
import { inflectLine } from './inflect-line';
import type { InflectedWord } from './inflected-word';

/** The entries of the Danish dictionary and their forms, without what may be built from them. */
export interface DanishEntries {
  /** All forms of an entry. */
  inflect(entry: string): readonly InflectedWord[];
  /** All readings of a word that is an entry or a form of one. */
  formsOf(word: string): readonly DanishForm[];
  /** True when the word is an entry or a form of one. */
  has(word: string): boolean;
}

/** Reads the unmodified Danish dictionary. */
export function createDanishEntries({ aff, dic }: DictionaryFiles): DanishEntries {
  const rules = readSuffixRules(new TextDecoder().decode(aff));
  const index = dictionaryIndexOf(dic);
  const stemsOf = createStemFinder(index, rules);
  const inflect = rememberByWord((entry) =>
    index.linesOf(entry).flatMap((line) => inflectLine(line, rules)),
  );
  const formsOf = (word: string): readonly DanishForm[] => {
    const found = new Map<string, DanishForm>();
    for (const one of [...stemsOf(word)].flatMap(inflect)) {
      if (one.word === word) found.set(JSON.stringify(one.form), one.form);
    }
    return [...found.values()];
  };
  return {
    inflect,
    formsOf,
    has: (word) => index.linesOf(word).length > 0 || formsOf(word).length > 0,
  };
}
