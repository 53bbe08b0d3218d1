import type { Finding } from '@/lib/text/finding';

import type { DictionaryFiles } from '../dictionaries/speller';
import { toGrammarFinding } from '../grammar-finding';
import { checkAgreement } from './check-agreement';
import { checkSplitCompounds } from './check-split-compounds';
import { checkVerbs } from './check-verbs';
import { checkWordOrder } from './check-word-order';
import { createDanishLexicon } from './danish-lexicon';
import { danishTexts } from './danish-messages';
import type { DanishFault, DanishRule } from './danish-rule';
import { readSentences } from './read-sentences';

const RULES: readonly DanishRule[] = [
  checkVerbs,
  checkAgreement,
  checkSplitCompounds,
  checkWordOrder,
];

/** Finds the mistakes of Danish grammar in a paragraph; `accepted` are words that are right here. */
export type CheckDanish = (
  text: string,
  screenLanguage: string,
  accepted: ReadonlySet<string>,
) => readonly Finding[];

/**
 * Danish grammar from the unmodified dictionary: its affix classes tell gender, number and verb forms.
 * Reads the dictionary once, some 150 ms; a paragraph takes a few milliseconds.
 */
export function createDanishCheck(
  files: DictionaryFiles,
  isWord: (word: string) => boolean,
): CheckDanish {
  const lexicon = createDanishLexicon(files, isWord);
  return (text, screenLanguage, accepted) =>
    readSentences(text, lexicon)
      .flatMap((sentence) => RULES.flatMap((rule) => rule(sentence, lexicon)))
      .filter(({ start, end }) => !accepted.has(text.slice(start, end)))
      .map((fault) => toFinding(fault, screenLanguage));
}

function toFinding(fault: DanishFault, screenLanguage: string): Finding {
  const text = { ...danishTexts[fault.rule], rule: `da-${fault.rule}`, level: 'error' } as const;
  return toGrammarFinding(fault, text, screenLanguage);
}
