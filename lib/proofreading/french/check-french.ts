import type { DictionaryFiles } from '../dictionaries/speller';
import { createGermanicCheck, type CheckGrammar } from '../germanic/create-germanic-check';
import { checkAgreement } from './check-agreement';
import { checkForms } from './check-forms';
import { checkSubject } from './check-subject';
import { frenchTexts } from './french-texts';
import { createFrenchWords, type FrenchWords } from './french-words';
import { readFrench } from './read-french';

const RULES = [checkForms, checkSubject, checkAgreement] as const;

/** French grammar from the unmodified dictionary: its flags tell verbs, and their endings persons, tense and participles. */
export function createFrenchCheck(
  files: DictionaryFiles,
  isWord: (word: string) => boolean,
): CheckGrammar {
  const words = createFrenchWords(files, isWord);
  return createGermanicCheck({
    language: 'fr',
    isReadable: isReadable(words),
    rules: RULES.map((rule) => (tokens) => rule(tokens, words)),
    texts: frenchTexts,
    read: readFrench,
  });
}

function isReadable({ read }: FrenchWords): boolean {
  return (
    read('envoyer').infinitive === 'envoyer' &&
    read('facturées').participle?.base === 'facturé' &&
    read('arrivent').verbs.every(({ isPlural }) => isPlural) &&
    read('factures').isNominal
  );
}
