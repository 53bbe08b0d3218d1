import { MASK } from '@/lib/text/mask-reply';
import type { Span } from '@/lib/text/span';

/** A word, number or sign of a sentence; `Form` is what a word may be. */
export interface SentenceToken<Form> extends Span {
  readonly text: string;
  /** In small letters; the text itself where it is no word. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'sign' | 'gap';
  /** All that a word may be; empty for all else. */
  readonly forms: readonly Form[];
  /** It begins a sentence, so that a capital tells nothing. */
  readonly isFirst: boolean;
}

/** Where something is masked, nothing is known. */
export function signKind(sign: string): 'sign' | 'gap' {
  return sign === MASK ? 'gap' : 'sign';
}
