import { primaryLanguage } from '@/lib/text/checker';

import { createDanishCheck } from './danish/check-danish';
import { createDutchCheck } from './dutch/check-dutch';
import { createGermanCheck } from './german/check-german';
import type { CheckGrammar } from './germanic/create-germanic-check';
import type { Speller } from './speller';
import { createSwedishCheck } from './swedish/check-swedish';

const GRAMMARS = {
  da: createDanishCheck,
  de: createGermanCheck,
  nl: createDutchCheck,
  sv: createSwedishCheck,
} as const;

/** The languages with a grammar of our own that is made from their dictionary. */
export const grammarLanguages: readonly string[] = Object.keys(GRAMMARS);

/** The grammar of a language, read from the speller's dictionary; undefined where we have none. */
export function createGrammarCheck(language: string, speller: Speller): CheckGrammar | undefined {
  const primary = primaryLanguage(language);
  if (!isGrammarLanguage(primary)) return undefined;
  return GRAMMARS[primary](speller.files, (word) => speller.isWord(word));
}

function isGrammarLanguage(language: string): language is keyof typeof GRAMMARS {
  return Object.hasOwn(GRAMMARS, language);
}
