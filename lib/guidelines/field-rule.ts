import type { Level } from '@/lib/text/finding';
import type { FieldKind } from '@/lib/text/form-field';
import type { Localized } from '@/lib/text/localized';

/** What a client asks of one field of its forms. */
export interface FieldRule {
  readonly id: string;
  readonly match: FieldMatch;
  readonly kind: FieldKind;
  /** Country whose phones, postcodes and numbers count, such as `DK`. */
  readonly country?: string;
  /** How the value is written: an example (phone, amount, time, IBAN), a date pattern, or a mask of `#` and `A`. */
  readonly format?: string;
  /** Expression that the whole value must match. */
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly values?: readonly string[];
  readonly capitals?: 'upper' | 'lower' | 'first';
  readonly unit?: string;
  readonly level: Level;
  readonly message?: Localized;
  readonly why?: Localized;
  readonly link?: string;
  readonly lang?: string;
  readonly examples: readonly FieldExample[];
}

/** Any one of these is enough. */
export interface FieldMatch {
  /** Expressions found as whole words in the label. */
  readonly labels: readonly string[];
  /** Expressions that are the whole of the name or id. */
  readonly names: readonly string[];
  readonly autocomplete: readonly string[];
  /** Values of `data-replybook-field`. */
  readonly fields: readonly string[];
}

export type FieldExample =
  | { readonly bad: string; readonly fix?: string }
  | { readonly good: string };
