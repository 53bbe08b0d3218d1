import { primaryLanguage } from '@/lib/text/checker';

import { createDanishCheck } from './danish/check-danish';
import type { DictionaryFiles, Speller } from './dictionaries/speller';
import { createDutchCheck } from './dutch/check-dutch';
import { createFrenchCheck } from './french/check-french';
import { createGermanCheck } from './german/check-german';
import type { CheckGrammar } from './germanic/create-germanic-check';
import { grammarLanguages, type GrammarLanguage } from './grammar-languages';
import { createSpanishCheck } from './spanish/check-spanish';
import { createSwedishCheck } from './swedish/check-swedish';

type CreateCheck = (files: DictionaryFiles, isWord: (word: string) => boolean) => CheckGrammar;

const GRAMMARS: Readonly<Record<GrammarLanguage, CreateCheck>> = {
  da: createDanishCheck,
  de: createGermanCheck,
  es: createSpanishCheck,
  fr: createFrenchCheck,
  nl: createDutchCheck,
  sv: createSwedishCheck,
};

/** The grammar of a language, read from the speller's dictionary; undefined where we have none. */
export function createGrammarCheck(language: string, speller: Speller): CheckGrammar | undefined {
  const primary = grammarLanguages.find((one) => one === primaryLanguage(language));
  return primary && GRAMMARS[primary](speller.files, (word) => speller.isWord(word));
}
