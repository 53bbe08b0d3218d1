import type { DictionaryFiles } from '../dictionaries/speller';
import { createGermanicCheck, type CheckGrammar } from '../germanic/create-germanic-check';
import { createFormReader } from '../hunspell/read-forms';
import { checkAlsWie } from './check-als-wie';
import { checkDasDass } from './check-das-dass';
import { checkFormalAddress } from './check-formal-address';
import { checkNounPhrases } from './check-noun-phrases';
import { checkSeitSeid } from './check-seit-seid';
import { checkSplitNouns } from './check-split-nouns';
import { checkSplitParticiples } from './check-split-participles';
import { checkSubjectVerb } from './check-subject-verb';
import { checkVerbPlace } from './check-verb-place';
import { checkZuInfinitive } from './check-zu-infinitive';
import { createNounReader } from './german-nouns';
import type { GermanWords } from './german-rule';
import { germanTexts } from './german-texts';

/** German grammar from the unmodified dictionary: its affix classes tell number and, of many nouns, gender. */
export function createGermanCheck(
  files: DictionaryFiles,
  isWord: (word: string) => boolean,
): CheckGrammar {
  const readForms = createFormReader(files, 1);
  const words: GermanWords = { isWord, readForms, readNoun: createNounReader(readForms, isWord) };
  return createGermanicCheck({
    language: 'de',
    isReadable: isReadable(words),
    rules: [
      (tokens) => checkSplitNouns(tokens, words),
      (tokens) => checkDasDass(tokens, words),
      checkSeitSeid,
      (tokens) => checkZuInfinitive(tokens, words),
      (tokens) => checkAlsWie(tokens, words),
      (tokens) => checkSubjectVerb(tokens, words),
      (tokens) => checkNounPhrases(tokens, words),
      (tokens) => checkSplitParticiples(tokens, words),
      (tokens) => checkFormalAddress(tokens, words),
      (tokens) => checkVerbPlace(tokens, words),
    ],
    texts: germanTexts,
  });
}

function isReadable({ readNoun }: GermanWords): boolean {
  return (
    readNoun('Kunden').some(({ form }) => form === 'oblique') &&
    readNoun('Rechnungs').every(({ form }) => form === 'combining') &&
    readNoun('Vertrag').some(({ isFeminine }) => isFeminine === false) &&
    readNoun('Adresse').some(({ isFeminine }) => isFeminine === true)
  );
}
