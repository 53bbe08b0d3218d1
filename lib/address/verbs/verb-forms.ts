import type { Form } from '../address';

/** Where a verb form shows who is addressed: everywhere, only where no noun can stand, or where a clause begins so. */
export type VerbUse =
  /** No other word is spelt like it. */
  | 'sure'
  /** Spelt like a noun or an order: counts after a word that no noun follows. */
  | 'homograph'
  /** The form of him, her and it as well: counts in questions and after "if". */
  | 'third'
  /** An order: counts where a clause begins. */
  | 'order';

export interface VerbForm {
  readonly form: Form;
  readonly use: VerbUse;
}

/** Verb forms of a language by their spelling in small letters. */
export type VerbForms = ReadonlyMap<string, readonly VerbForm[]>;

/** The forms of one verb, sorted by what they show. */
export interface Conjugation {
  /** Forms of the familiar "you" that no other person has. */
  readonly informal: readonly string[];
  /** Forms of the polite "you", shared with the third person. */
  readonly third: readonly string[];
  readonly formalOrder: string;
  /** Undefined where the familiar order cannot be told from a statement. */
  readonly informalOrder?: string;
}

/** All forms of the verbs; `nouns` are spelt like one of them. */
export function collectForms(
  verbs: string,
  nouns: string,
  conjugate: (infinitive: string, change: string) => Conjugation,
): VerbForms {
  const forms = new Map<string, VerbForm[]>();
  const known = new Set(nouns.trim().split(/\s+/u));
  const add = (word: string, form: Form, use: VerbUse) => {
    forms.set(word, [...(forms.get(word) ?? []), { form, use }]);
  };
  for (const verb of verbs.trim().split(/\s+/u)) {
    const [infinitive = '', change = ''] = verb.split(':');
    const { informal, third, formalOrder, informalOrder } = conjugate(infinitive, change);
    for (const word of informal) {
      // Italian orders politely with the familiar form: `aspetti`.
      const isShared = known.has(word) || word === formalOrder || word.endsWith('ciones');
      add(word, 'informal', isShared ? 'homograph' : 'sure');
    }
    for (const word of third) add(word, 'formal', 'third');
    add(formalOrder, 'formal', 'order');
    if (informalOrder !== undefined) add(informalOrder, 'informal', 'order');
  }
  return forms;
}

/** The stem with its last vowel changed as the verb asks: `pens` and `ie` give `piens`. */
export function changeStem(stem: string, change: string): string {
  const from = { ie: 'e', ue: '[ou]', i: 'e', í: 'i', ú: 'u', u: 'o' }[change];
  if (from === undefined) return stem;
  return stem.replace(new RegExp(`${from}(?=[^aeiouáéíóú]*$)`, 'u'), change);
}

/** The stem as it is spelt before another kind of vowel: `busc` before e is `busqu`. */
export function respell(stem: string, spellings: readonly (readonly [string, string])[]): string {
  for (const [end, other] of spellings) {
    if (stem.endsWith(end)) return stem.slice(0, -end.length) + other;
  }
  return stem;
}
