import type { DictionaryFiles } from '../dictionaries/speller';
import { createGermanicCheck, type CheckGrammar } from '../germanic/create-germanic-check';
import { checkAdjectives } from './check-adjectives';
import { checkMood } from './check-mood';
import { checkPronouns } from './check-pronouns';
import { checkSmallWords } from './check-small-words';
import { checkSubject } from './check-subject';
import { checkVerbForms } from './check-verb-forms';
import { spanishTexts } from './spanish-texts';
import { createSpanishWords, type SpanishWords } from './spanish-words';

const RULES = [
  checkVerbForms,
  checkPronouns,
  checkMood,
  checkSubject,
  checkAdjectives,
  checkSmallWords,
] as const;

/** Spanish grammar from the unmodified dictionary: its flags tell verbs, and their endings person, tense and number. */
export function createSpanishCheck(
  files: DictionaryFiles,
  isWord: (word: string) => boolean,
): CheckGrammar {
  const words = createSpanishWords(files, isWord);
  return createGermanicCheck({
    language: 'es',
    isReadable: isReadable(words),
    rules: RULES.map((rule) => (tokens) => rule(tokens, words)),
    texts: spanishTexts,
  });
}

function isReadable({ read }: SpanishWords): boolean {
  return (
    read('enviando').gerundOf === 'enviar' &&
    read('enviada').participleOf === 'enviar' &&
    read('recibe').verbs.every(({ tense }) => tense === 'present') &&
    read('facturas').isNominal
  );
}
