import type { Finding } from '@/lib/text/finding';

import { toGrammarFinding } from '../grammar-finding';
import { readSentences } from './english-clause';
import { createEnglishLexicon } from './english-lexicon';
import type { EnglishFault } from './english-rule';
import { RULES } from './english-rules';
import { createEnglishTagger } from './english-tagger';
import { englishTexts, type EnglishRuleId } from './texts/english-texts';

/** The data files of the English grammar, unzipped. */
export interface EnglishData {
  readonly words: string;
  readonly tagger: string;
}

/** Finds mistakes of English grammar in a paragraph; `language` is that of the reply, such as `en-GB`. */
export type CheckEnglish = (
  text: string,
  language: string,
  screenLanguage: string,
) => readonly Finding[];

/** English grammar of our own, for what Harper misses: from the readings of words and their place in the sentence. */
export function createEnglishCheck(data: EnglishData): CheckEnglish {
  const lexicon = createEnglishLexicon(data.words);
  const tagWords = createEnglishTagger(data.tagger);
  return (text, language, screenLanguage) =>
    readSentences(text, lexicon, tagWords)
      .flatMap((sentence) => RULES.flatMap((rule) => rule(sentence, lexicon)))
      .filter(({ rule }) => isAmerican(language) || !AMERICAN.has(rule))
      .map((fault) => toFinding(fault, language, screenLanguage));
}

/** British English leaves these to the writer. */
const LEFT_TO_THE_WRITER: ReadonlySet<EnglishRuleId> = new Set([
  'comma-after-phrase',
  'comma-after-short-phrase',
  'comma-before-but',
  'comma-before-so',
  'comma-before-second-verb',
  'comma-before-and',
  'comma-before-which',
  'comma-before-such-as',
  'comma-after-small-opening',
]);
/** British English has other rules. */
const AMERICAN: ReadonlySet<EnglishRuleId> = new Set([
  'sign-in-quotes',
  'comma-in-date-us',
  'date-order-us',
  'comma-last-of-list',
  'comma-after-state',
  'stop-of-title',
]);
/** Openings that British English too parts from what follows; after others it often does not. */
const ALWAYS_PARTED =
  /^(?:however|therefore|furthermore|moreover|nevertheless|nonetheless|consequently|additionally|(?:first|second|third|last)ly|for (?:example|instance)|in addition|on the other hand|in other words|yes|no|well)$/iu;
const LISTED = 0.45;

function toFinding(fault: EnglishFault, language: string, screenLanguage: string): Finding {
  const { message, why, certainty } = englishTexts[fault.rule];
  const isSoft = fault.rule === 'comma-after-opening' && !ALWAYS_PARTED.test(fault.names[0] ?? '');
  const isLeft = (LEFT_TO_THE_WRITER.has(fault.rule) || isSoft) && !isAmerican(language);
  const text = {
    message,
    why,
    rule: `en-${fault.rule}`,
    level: certainty < LISTED ? 'suggestion' : 'warning',
    certainty: isLeft ? LISTED : certainty,
  } as const;
  return toGrammarFinding(fault, text, screenLanguage);
}

function isAmerican(language: string): boolean {
  return /-(?:US|CA)$/iu.test(language);
}
