import type { DictionaryFiles } from '../dictionaries/speller';
import { createGermanicCheck, type CheckGrammar } from '../germanic/create-germanic-check';
import { checkParticiples } from './check-participles';
import { checkComparatives, checkPronouns, checkThe } from './check-pronouns';
import { checkSplitCompounds } from './check-split-compounds';
import { checkSplitParticiples } from './check-split-participles';
import { checkSubjects } from './check-subjects';
import { checkVerbEndings } from './check-verb-endings';
import { dutchTexts } from './dutch-texts';
import { createDutchWords, type DutchWords } from './dutch-words';

const RULES = [
  checkSplitCompounds,
  checkVerbEndings,
  checkSubjects,
  checkSplitParticiples,
  checkParticiples,
  checkPronouns,
  checkComparatives,
  checkThe,
] as const;

/** Dutch grammar from the unmodified dictionary: its affix classes tell nouns, adjectives and forms of verbs. */
export function createDutchCheck(
  files: DictionaryFiles,
  isWord: (word: string) => boolean,
): CheckGrammar {
  const words = createDutchWords(files, isWord);
  return createGermanicCheck({
    language: 'nl',
    isReadable: isReadable(words),
    rules: RULES.map((rule) => (tokens) => rule(tokens, words)),
    texts: dutchTexts,
  });
}

function isReadable({ read }: DutchWords): boolean {
  const isVerb = read('vindt').stemOfThird === 'vind' && read('gebeurd').isParticiple;
  return isVerb && read('klanten').isNoun && read('groter').isComparative;
}
