import type { Span } from '@/lib/text/span';

import type { DanishLexicon } from './danish-lexicon';
import type { Token } from './danish-token';

/** A place that a Danish rule has found, without words for the reader yet. */
export interface DanishFault extends Span {
  readonly rule: DanishRuleId;
  readonly suggestions: readonly string[];
  /** Words that the message names. */
  readonly names: readonly string[];
}

export type DanishRuleId =
  | 'infinitive-after-at'
  | 'infinitive-after-modal'
  | 'present-after-subject'
  | 'participle-after-have'
  | 'verb-missing'
  | 'verb-twice'
  | 'gender-of-noun'
  | 'form-of-adjective'
  | 'definite-twice'
  | 'plural-after-number'
  | 'form-after-be'
  | 'singular-after-article'
  | 'missing-at'
  | 'no-passive'
  | 'word-order'
  | 'split-compound';

/** One rule over the tokens of one sentence. */
export type DanishRule = (
  tokens: readonly Token[],
  lexicon: DanishLexicon,
) => readonly DanishFault[];
