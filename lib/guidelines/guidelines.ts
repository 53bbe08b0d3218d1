import type { AddressWish } from '@/lib/address/address';
import type { Measures } from '@/lib/measures/measures';
import type { RuleBody } from '@/lib/rules/rule-body';
import type { Level } from '@/lib/text/finding';
import type { Localized } from '@/lib/text/localized';
import type { Sending } from '@/lib/text/sending';

import type { FieldRule } from './field-rule';
import type { Formats } from './formats';
import type { MixUpRules } from './mix-ups';
import type { PartKind } from './part-banks/part-bank';
import type { FactRules, SensitiveRules } from './sensitive-rules';

/** What a client asks of a reply's language and tone, as read from `guidelines.yaml`; plain data. */
export interface Guidelines {
  /** First is the default. */
  readonly languages: readonly string[];
  readonly terms: readonly Term[];
  readonly parts: readonly Part[];
  readonly placeholders: Placeholders;
  readonly rules: readonly Rule[];
  /** Rules with a body as Vale has it; absent in packs stored before these were known. */
  readonly bodyRules?: readonly BodyRule[];
  /** Patterns that rules with Vale's bodies let pass, as Vale's vocabulary does. */
  readonly accepted?: readonly string[];
  readonly measures?: Measures;
  readonly formats?: Formats;
  readonly address?: AddressWish;
  /** Absent in packs stored before forms were known. */
  readonly fields?: readonly FieldRule[];
  /** Absent in packs that were installed before there was such a thing. */
  readonly sending?: Sending;
  readonly sensitive?: SensitiveRules;
  readonly facts?: FactRules;
  /** Rules of Replybook's own that do not count for this client, as `core-da/tone-cliche` or `doubled-word`. */
  readonly exceptions?: readonly string[];
  readonly mixUps?: MixUpRules;
  /** Words the client uses that no dictionary knows, per language (`words/da.txt` and `vocabulary.accept`). */
  readonly words: Readonly<Record<string, readonly string[]>>;
}

/** Examples are tests: a bad one must be found (whole `match` when given), a good one must not. */
export type Example =
  | { readonly bad: string; readonly match?: string; readonly fix?: string; readonly lang?: string }
  | { readonly good: string; readonly lang?: string };

interface Guideline {
  readonly id: string;
  /** Only in replies of this language; undefined: in all of the client's. */
  readonly lang?: string;
  readonly level: Level;
  readonly why?: Localized;
  readonly link?: string;
  /** Agents cannot switch it off. */
  readonly locked?: true;
  readonly examples: readonly Example[];
}

/** Either a word to use instead of others, or a word never to use. */
export type Term = UseTerm | NeverTerm;

export interface UseTerm extends Guideline {
  readonly kind: 'use';
  readonly use: string;
  readonly insteadOf: readonly string[];
  /** `exact`: other capitals of the term itself are findings too (product names). */
  readonly case: 'exact' | 'any';
  readonly inflect: readonly string[];
}

export interface NeverTerm extends Guideline {
  readonly kind: 'never';
  readonly never: readonly string[];
  /** Longer phrases in which it is allowed. */
  readonly unless: readonly string[];
  readonly suggest: readonly string[];
  /** For colleagues only: it may stand in an internal note, never in what a customer reads. */
  readonly isInternal?: true;
}

/**
 * A part that the reply must have, recognised by one of the phrases of the reply's language. What is
 * optional is absent in packs stored before it was known.
 */
export interface Part extends Guideline {
  /** `complaint`: only where what the customer wrote is one. */
  readonly required: boolean | { readonly when: 'complaint' };
  /** `in-order`: behind the parts before it in the pack, where those are in order too. */
  readonly position: 'first' | 'last' | 'anywhere' | 'in-order';
  /** Phrases per language; `{name}` stands for any name, `{agent}` for the agent's. */
  readonly any: Readonly<Record<string, readonly string[]>>;
  readonly forbid: Readonly<Record<string, readonly string[]>>;
  /** Replybook's own wordings of this kind count too. */
  readonly uses?: PartKind;
  /** The only right wording, per language. */
  readonly exact?: Readonly<Record<string, readonly string[]>>;
  /** Who writes it, the agent when absent; what is not the agent's is never asked for. */
  readonly by?: 'agent' | 'editor' | 'server';
  /** How many sentences an answer needs, 1 when absent. */
  readonly sentencesMin?: number;
  readonly label?: Localized;
  readonly hint?: Localized;
}

/** Left-over placeholders: literal styles such as `[NAVN]` or `{{name}}`, where letters stand for any name. */
export interface Placeholders {
  readonly styles: readonly string[];
  readonly leftOver: Level;
}

/** Generic rules with Vale's names and meaning; patterns are JavaScript regular expressions. */
export type Rule = ExistenceRule | SubstitutionRule;

interface GenericRule extends Guideline {
  readonly message: Localized;
  readonly ignoreCase: boolean;
  readonly nonword: boolean;
  /** 0 to 1, 1 when absent; what is below 0.5 is listed and not marked in the text. */
  readonly certainty?: number;
}
export interface ExistenceRule extends GenericRule {
  readonly extends: 'existence';
  readonly tokens: readonly string[];
  readonly suggest: readonly string[];
}
export interface SubstitutionRule extends GenericRule {
  readonly extends: 'substitution';
  /** Pattern to replacement; `|` separates several replacements. */
  readonly swap: Readonly<Record<string, string>>;
}

/** A rule with the keys and the meaning of Vale's, seen by whole replies, by paragraphs or by sentences. */
export interface BodyRule extends Guideline {
  readonly message: Localized;
  readonly scope: 'reply' | 'paragraph' | 'sentence';
  /** The rule of a Vale style that it was, such as `Microsoft.Dashes`. */
  readonly imported?: string;
  readonly body: RuleBody;
}
