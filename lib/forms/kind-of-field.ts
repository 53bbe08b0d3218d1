import { fieldKinds, type FieldDescription, type FieldKind } from '@/lib/text/form-field';

import { freeTextWords, kindWords, otherThings } from './kind-words';
import { hasPhrase, toWords } from './tokens';

/**
 * What the field is for, undefined where nothing says it: then nothing is checked and nothing read.
 * What the page states (`data-replybook-field`, `autocomplete`, `type`) wins over words.
 */
export function kindOfField(description: FieldDescription): FieldKind | undefined {
  const { stated, autocomplete = '', type, label, hint, name = '' } = description;
  const isMultiline = type === 'textarea';
  const known = fieldKinds.find((kind) => kind === stated);
  if (known) return known;
  const token = lastToken(autocomplete);
  if (token !== undefined) {
    const kind = autocompleteKinds[token];
    // A text area for a whole address is no sentence, and no single line either.
    return isMultiline && kind !== 'street' ? undefined : kind;
  }
  if (isMultiline) return isFormText(description) ? 'free-text' : undefined;
  if (type === 'email') return 'email';
  if (type === 'tel') return 'phone';
  if (type !== 'text') return undefined;
  const named = [label, label === undefined ? hint : undefined].find((text) => text !== undefined);
  const byLabel = named === undefined ? undefined : kindOfWords(toWords(named));
  if (byLabel) return byLabel;
  const byName = name
    .split(' ')
    .map((part) => kindOfWords(toWords(part)))
    .find((kind) => kind !== undefined);
  // "Template name" beside `name="name"`: a label that says something else is believed, not the name.
  if (byName && (named === undefined || !isVague.has(byName))) return byName;
  return description.wantsProse ? 'subject' : undefined;
}

function kindOfWords(words: string): FieldKind | undefined {
  const found = kindWords.find(([, phrases]) => hasPhrase(words, phrases));
  if (!found) return isOneLineNote(words) ? 'free-text' : undefined;
  const [kind, phrases] = found;
  const isExact = phrases.some((phrase) => words === ` ${phrase.replace(/^=/u, '')} `);
  return isExact || !hasPhrase(words, otherThings) || isNumbered.has(kind) ? kind : undefined;
}

const isVague: ReadonlySet<FieldKind> = new Set(['person-name', 'company', 'city', 'number']);

/** Kinds whose own names hold a word such as number or code. */
const isNumbered: ReadonlySet<FieldKind> = new Set(['phone', 'iban', 'vat', 'postcode', 'street']);

function isOneLineNote(words: string): boolean {
  return hasPhrase(words, freeTextWords) && !hasPhrase(words, otherThings);
}

/** A text area is a reply unless its form is clearly one of data, and its name that of a note. */
function isFormText({ label, hint, name, companions = 0 }: FieldDescription): boolean {
  if (companions < 2) return false;
  return [label, hint, name].some(
    (text) => text !== undefined && hasPhrase(toWords(text), freeTextWords),
  );
}

const autocompleteKinds: Readonly<Record<string, FieldKind | undefined>> = {
  name: 'person-name',
  'given-name': 'person-name',
  'additional-name': 'person-name',
  'family-name': 'person-name',
  organization: 'company',
  'street-address': 'street',
  'address-line1': 'street',
  'address-line2': 'street',
  'address-line3': 'street',
  'address-level2': 'city',
  country: undefined,
  'country-name': 'country',
  'postal-code': 'postcode',
  tel: 'phone',
  'tel-national': 'phone',
  'tel-country-code': undefined,
  'tel-area-code': undefined,
  'tel-local': undefined,
  'tel-extension': undefined,
  email: 'email',
  bday: 'date',
  'bday-day': undefined,
  'bday-month': undefined,
  'bday-year': undefined,
  'transaction-amount': 'amount',
  'transaction-currency': undefined,
  'honorific-prefix': undefined,
  'honorific-suffix': undefined,
  nickname: undefined,
  'organization-title': undefined,
  'address-level1': undefined,
  'address-level3': undefined,
  'address-level4': undefined,
  language: undefined,
  sex: undefined,
  url: undefined,
  photo: undefined,
  impp: undefined,
};

/** The token that says what the field holds: the last one that means anything. */
function lastToken(autocomplete: string): string | undefined {
  return autocomplete
    .toLowerCase()
    .split(/\s+/u)
    .findLast((token) => Object.hasOwn(autocompleteKinds, token));
}
