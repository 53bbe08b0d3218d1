import type { DanishLexicon } from './danish-lexicon';
import type { Token } from './danish-token';

/** Two words side by side that may be one. */
export interface SplitPair {
  readonly tokens: readonly Token[];
  readonly index: number;
  readonly before: Token | undefined;
  readonly token: Token;
  readonly next: Token;
  /** As one word, in small letters. */
  readonly joined: string;
  readonly lexicon: DanishLexicon;
}
