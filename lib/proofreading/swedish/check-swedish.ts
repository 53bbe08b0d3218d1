import type { DictionaryFiles } from '../dictionaries/speller';
import { createGermanicCheck, type CheckGrammar } from '../germanic/create-germanic-check';
import { checkAfterBe } from './check-after-be';
import { checkDefiniteness } from './check-definiteness';
import { checkFiniteVerbs } from './check-finite-verbs';
import { checkNounPhrases } from './check-noun-phrases';
import { checkSplitCompounds } from './check-split-compounds';
import { checkVerbs } from './check-verbs';
import { swedishTexts } from './swedish-texts';
import { createSwedishWords, type SwedishWords } from './swedish-words';

const RULES = [
  checkSplitCompounds,
  checkNounPhrases,
  checkDefiniteness,
  checkAfterBe,
  checkVerbs,
  checkFiniteVerbs,
] as const;

/** Swedish grammar from the unmodified dictionary: its affix classes tell gender, number and verb forms. */
export function createSwedishCheck(
  files: DictionaryFiles,
  isWord: (word: string) => boolean,
): CheckGrammar {
  const words = createSwedishWords(files, isWord);
  return createGermanicCheck({
    language: 'sv',
    isReadable: isReadable(words),
    rules: RULES.map((rule) => (tokens) => rule(tokens, words)),
    texts: swedishTexts,
  });
}

function isReadable({ read }: SwedishWords): boolean {
  const isNoun =
    read('problemet').nouns.some(({ gender, isDefinite }) => gender === 'neuter' && isDefinite) &&
    read('fakturan').nouns.some(({ gender, isDefinite }) => gender === 'common' && isDefinite);
  return (
    isNoun && read('skickar').infinitives.includes('skicka') && read('stort').adjectives[0] === 't'
  );
}
