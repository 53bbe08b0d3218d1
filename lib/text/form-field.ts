/** What a field of a form is for. `code`: an id or number of the client's own, known by a pack's rule. */
export const fieldKinds = [
  'person-name',
  'company',
  'street',
  'postcode',
  'city',
  'country',
  'phone',
  'email',
  'date',
  'time',
  'amount',
  'number',
  'iban',
  'vat',
  'code',
  'subject',
  'free-text',
] as const;
export type FieldKind = (typeof fieldKinds)[number];

/** What a page tells of a field of a form: how it is named, never what stands in it. */
export interface FieldDescription {
  /** The texts that name it for people: label, legend, `aria-label`. */
  readonly label?: string;
  /** Placeholder and title: they name it only where nothing else does. */
  readonly hint?: string;
  /** `name` and `id`, with a space between. */
  readonly name?: string;
  readonly autocomplete?: string;
  /** `type` of an input, `textarea` of a text area. */
  readonly type: string;
  /** `data-replybook-field`: a kind, or the name that a pack's rule has for it. */
  readonly stated?: string;
  /** `lang` of the field itself. */
  readonly lang?: string;
  /** What the form's own country field says: a code or a name. */
  readonly country?: string;
  /** The page says that sentences are written here (`spellcheck`, `autocapitalize`). */
  readonly wantsProse?: true;
  /** How many other fields of the form hold values such as e-mail, phone and date. */
  readonly companions?: number;
}

/** A field of a form, as its checks need it. */
export interface FieldContext {
  readonly kind: FieldKind;
  readonly description: FieldDescription;
  /** Language and, where known, region whose way of writing values counts here: `da`, `en-GB`. */
  readonly locale: string;
}

/** True where sentences are written: spelling and guidelines are checked, but no part of a letter is missing. */
export function isProse(kind: FieldKind): boolean {
  return kind === 'subject' || kind === 'free-text';
}
