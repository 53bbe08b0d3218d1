import type { GermanicFault } from '../germanic/germanic-rule';
import type { Token } from '../germanic/germanic-token';
import type { SpanishWords } from './spanish-words';

export type SpanishRuleId =
  | 'participle-after-haber'
  | 'infinitive'
  | 'pronoun-place'
  | 'verb-number'
  | 'adjective'
  | 'mood'
  | 'future-accent'
  | 'small-word';

export type SpanishFault = GermanicFault<SpanishRuleId>;

export type SpanishRule = (
  tokens: readonly Token[],
  words: SpanishWords,
) => readonly SpanishFault[];
