import type { Finding } from '@/lib/text/finding';
import type { Localized } from '@/lib/text/localized';
import { overlaps } from '@/lib/text/span';

import { toGrammarFinding } from '../grammar-finding';
import { wordSet } from '../word-set';
import type { GermanicFault } from './germanic-rule';
import { readSentences, type Token } from './germanic-token';

const ENGLISH = wordSet('the and your you this that with from please are each which been have');

/** Finds the mistakes of grammar in a paragraph; `accepted` are words that are right here. */
export type CheckGrammar = (
  text: string,
  screenLanguage: string,
  accepted: ReadonlySet<string>,
) => readonly Finding[];

/** What a rule says: `$1` is what is right, `$2` the word of the reply, or the one beside it. */
export interface RuleText {
  readonly message: Localized;
  readonly why: Localized;
  /** How sure a find is: right finds of all, measured (`npm run eval`). */
  readonly certainty: number;
}

/** One rule over the tokens of one sentence. */
export type GermanicRule<RuleId extends string> = (
  tokens: readonly Token[],
) => readonly GermanicFault<RuleId>[];

/** The check of a language: its rules, one after the other; where two find a place, the first keeps it. */
export function createGermanicCheck<RuleId extends string>({
  language,
  isReadable,
  rules,
  texts,
  read = readSentences,
}: {
  readonly language: string;
  /** False where somebody's own dictionary has flags of another meaning: then nothing is said. */
  readonly isReadable: boolean;
  readonly rules: readonly GermanicRule<RuleId>[];
  readonly texts: Readonly<Record<RuleId, RuleText>>;
  /** How a paragraph is parted into the tokens of its sentences. */
  readonly read?: typeof readSentences;
}): CheckGrammar {
  if (!isReadable) return () => [];
  return (text, screenLanguage, accepted) =>
    read(text, language)
      .filter((sentence) => !isEnglish(sentence))
      .flatMap((sentence) => withoutSecond(rules.flatMap((rule) => rule(sentence))))
      .filter(({ start, end }) => !accepted.has(text.slice(start, end)))
      .map((fault) =>
        toGrammarFinding(
          fault,
          { ...texts[fault.rule], rule: `${language}-${fault.rule}`, level: 'error' },
          screenLanguage,
        ),
      );
}

/** A sentence quoted in English; two such words are in no sentence of ours. */
function isEnglish(sentence: readonly Token[]): boolean {
  return new Set(sentence.flatMap(({ lower }) => (ENGLISH.has(lower) ? [lower] : []))).size > 1;
}

function withoutSecond<RuleId extends string>(
  faults: readonly GermanicFault<RuleId>[],
): readonly GermanicFault<RuleId>[] {
  return faults.filter(
    (fault, index) => !faults.slice(0, index).some((other) => overlaps(other, fault)),
  );
}
