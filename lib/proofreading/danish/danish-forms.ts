export type Gender = 'common' | 'neuter';

/** One reading of a Danish word: what form of which lemma it may be. */
export type DanishForm = NounForm | VerbForm | AdjectiveForm;

export interface NounForm {
  readonly kind: 'noun';
  readonly lemma: string;
  /** Both where the dictionary has both. */
  readonly genders: readonly Gender[];
  readonly number: 'singular' | 'plural';
  readonly isDefinite: boolean;
  readonly isGenitive?: true;
}

export interface VerbForm {
  readonly kind: 'verb';
  readonly lemma: string;
  readonly form: 'infinitive' | 'present' | 'past' | 'participle' | 'ende' | 'imperative';
  readonly isPassive?: true;
}

export interface AdjectiveForm {
  readonly kind: 'adjective';
  readonly lemma: string;
  /** `base` goes with common gender, `t` with neuter, `e` with plural and definite. */
  readonly form: 'base' | 't' | 'e' | 'comparative' | 'superlative' | 'superlative-e';
  /** Base and neuter are one form: `forsinket`, `defekt`, `dansk`. */
  readonly isSameInNeuter?: true;
}
