import type { SensitiveKind } from '@/lib/guidelines/sensitive-rules';
import type { Span } from '@/lib/text/span';

/** Something in a text that may be sensitive. */
export interface Sighting extends Span {
  readonly kind: SensitiveKind;
  readonly certainty: number;
  /** It looks right by words alone, not by its digits: its level is at most a warning. */
  readonly isWeak?: true;
}
