import type { Level } from '@/lib/text/finding';
import type { Span } from '@/lib/text/span';

export type Form = 'formal' | 'informal';

/** Which form of address a client uses, per language; `mixed`: both in one reply. */
export interface AddressWish {
  readonly forms: Readonly<Record<string, Form>>;
  readonly level: Level;
  readonly mixed: Level;
  /** Whether `du` or `ni` takes a capital, per language; absent in packs stored earlier. */
  readonly capitals?: Readonly<Record<string, CapitalWish>>;
}

/** What a client says of a capital that the language leaves open. */
export type CapitalWish = 'allow' | 'forbid' | 'require';

/** Words that show a form of address. */
export interface Marker {
  readonly form: Form;
  /** 1: sure by itself; less: only together with others, or where nothing speaks against it. */
  readonly weight: number;
  /** Global; where it begins a sentence and `initial` is given, that weight counts. */
  readonly pattern: RegExp;
  readonly initial?: number;
  /** A plural, which says nothing where several people are addressed. */
  readonly isPlural?: true;
}

/** A verb form that shows a form of address, and how sure that is; the span is relative to its sentence. */
export interface VerbPlace extends Span {
  readonly form: Form;
  readonly weight: number;
}

/** The markers of a language, and what may be put in place of a word of the other form. */
export interface AddressLanguage {
  readonly markers: readonly Marker[];
  /** What a word alone does not show: verb forms, by where they stand in the sentence. */
  readonly findVerbs?: (sentence: string) => readonly VerbPlace[];
  /** Words, in small letters, that may take a capital out of politeness. */
  readonly capitalWords?: ReadonlySet<string>;
  /** Word to word of the other form, small letters; only where nothing else has to change. */
  readonly swaps?: Readonly<Record<Form, Readonly<Record<string, string>>>>;
}
