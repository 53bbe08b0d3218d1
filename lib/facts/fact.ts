import type { Span } from '@/lib/text/span';

export type FactKind = 'email' | 'iban' | 'date' | 'amount' | 'number';

/** Something in a text that is right or wrong to the last digit. */
export interface Fact extends Span {
  readonly kind: FactKind;
  /** As written. */
  readonly text: string;
  /** The same however it is written: `2026-03-12`, `143950`, `DK12345678`. */
  readonly value: string;
  /** Words around it, as their first letters. */
  readonly around: ReadonlySet<string>;
}
