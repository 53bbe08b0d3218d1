import type { Span } from '@/lib/text/span';

import type { Token } from './english-clause';
import type { EnglishLexicon } from './english-lexicon';
import type { EnglishRuleId } from './texts/english-texts';

/** A place that an English rule has found, without words for the reader yet. */
export interface EnglishFault extends Span {
  readonly rule: EnglishRuleId;
  readonly suggestions: readonly string[];
  /** Words that the message names. */
  readonly names: readonly string[];
}

/** One rule over the tokens of one sentence. */
export type EnglishRule = (
  tokens: readonly Token[],
  lexicon: EnglishLexicon,
) => readonly EnglishFault[];

/** A fault in the tokens from one to another, with what to write instead. */
export function faultAt(
  rule: EnglishRuleId,
  [first, last = first]: readonly [Token, (Token | undefined)?],
  suggestions: readonly string[],
  names: readonly string[] = [],
): EnglishFault {
  const isCapital = /^\p{Lu}/u.test(first.text) && first.lower !== 'i';
  return {
    rule,
    start: first.start,
    end: last.end,
    suggestions: [...new Set(suggestions)].map((text) =>
      isCapital ? text.slice(0, 1).toUpperCase() + text.slice(1) : text,
    ),
    names,
  };
}
