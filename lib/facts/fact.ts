import type { Span } from '@/lib/text/span';

export type FactKind = 'date' | 'amount' | 'email' | 'iban' | 'phone' | 'postcode' | 'code';

/** Something exact that a text states: the same fact has the same value however it is written. */
export interface Fact extends Span {
  readonly kind: FactKind;
  readonly written: string;
  /** Cents for amounts, `2026-03-12` or `-03-12` for dates, else letters and digits alone. */
  readonly value: string;
  /** The other reading of a date such as 03/12/2026 where either order is usual. */
  readonly other?: string;
  /** What the word before it says it is, such as `order`. */
  readonly name?: string;
  /** The text before it in the same sentence, lower case. */
  readonly before: string;
  readonly after: string;
  /** The whole value of a field: no words say what it is about. */
  readonly isWhole?: true;
}
