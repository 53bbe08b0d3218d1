import type { SentenceToken } from '../sentence-token';
import type { AdjectiveForm, DanishForm, NounForm, VerbForm } from './danish-forms';

/** With what the dictionary says that a word may be. */
export type Token = SentenceToken<DanishForm>;

export function nounForms(token: Token | undefined): readonly NounForm[] {
  return (token?.forms ?? []).filter((form) => form.kind === 'noun');
}

export function verbForms(token: Token | undefined): readonly VerbForm[] {
  return (token?.forms ?? []).filter((form) => form.kind === 'verb');
}

export function adjectiveForms(token: Token | undefined): readonly AdjectiveForm[] {
  return (token?.forms ?? []).filter((form) => form.kind === 'adjective');
}

export function mayBe(token: Token | undefined, kind: DanishForm['kind']): boolean {
  return token?.forms.some((form) => form.kind === kind) ?? false;
}

/** It can be nothing but this. */
export function isOnly(token: Token, kind: DanishForm['kind']): boolean {
  return token.forms.length > 0 && token.forms.every((form) => form.kind === kind);
}

/** It can be nothing but a verb, in these forms. */
export function isOnlyVerb(token: Token, forms: readonly VerbForm['form'][]): boolean {
  return isOnly(token, 'verb') && verbForms(token).every(({ form }) => forms.includes(form));
}

/** Present or past, as a reading among others. */
export function mayBeFinite(token: Token | undefined): boolean {
  return verbForms(token).some(({ form }) => form === 'present' || form === 'past');
}

export function hasCapital(token: Token): boolean {
  return /^\p{Lu}/u.test(token.text);
}

/** A capital inside a sentence. */
export function hasNameCapital(token: Token): boolean {
  return hasCapital(token) && !token.isFirst;
}
