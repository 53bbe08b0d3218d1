import type { AdjectiveForm, DanishForm, NounForm, VerbForm } from './danish-forms';

/** A word and one reading of it. */
export interface InflectedWord {
  readonly word: string;
  readonly form: DanishForm;
}

/** The word as a noun. */
export function asNoun(word: string, noun: Omit<NounForm, 'kind' | 'isGenitive'>): InflectedWord {
  return { word, form: { kind: 'noun', ...noun } };
}

/** The word as this form of a verb. */
export function asVerb(word: string, lemma: string, form: VerbForm['form']): InflectedWord {
  return { word, form: { kind: 'verb', lemma, form } };
}

/** The word as the passive of this form, such as `sendtes`. */
export function asPassive(word: string, lemma: string, form: VerbForm['form']): InflectedWord {
  return { word, form: { kind: 'verb', lemma, form, isPassive: true } };
}

/** `sendes` is infinitive and present. */
export function passivesOf(lemma: string): readonly InflectedWord[] {
  return [asPassive(`${lemma}s`, lemma, 'infinitive'), asPassive(`${lemma}s`, lemma, 'present')];
}

/** Reads words as forms of one adjective. */
export function createAdjectiveReader({
  lemma,
  isSameInNeuter,
}: {
  readonly lemma: string;
  readonly isSameInNeuter: boolean;
}): (word: string, form: AdjectiveForm['form']) => InflectedWord {
  return (word, form) => ({
    word,
    form: { kind: 'adjective', lemma, form, ...(isSameInNeuter && { isSameInNeuter: true }) },
  });
}
