import type { Dialect } from './pattern/dialects';
import type { RuleAction, RuleBody } from './rule-body';
import type { TextMetrics } from './text-metrics';

/** A place that a rule finds in a block. */
export interface RuleMatch {
  /** UTF-16 in the block, as the expression matched: spaces at the ends too. */
  readonly start: number;
  readonly end: number;
  /** Where Vale counts another place than it shows: that one, in bytes. */
  readonly counted?: readonly [start: number, end: number];
  /** What matched; empty where the whole file is meant. */
  readonly text: string;
  /** For the rule's message, in order. */
  readonly values: readonly (string | number)[];
  /** What could stand there instead; '' for nothing. */
  readonly replacements: readonly string[];
  /** The rule's message where it differs for this match (quotes left out). */
  readonly message?: string;
  readonly action: RuleAction;
}

/** A rule ready to use. */
export interface CompiledRule {
  readonly body: RuleBody;
  /** A new file: what was seen in another counts no longer. */
  begin(): RuleRun;
}

export interface RuleRun {
  /** Matches in a block of the rule's scope, in order of place; what earlier blocks held may count. */
  check(block: string, metrics?: TextMetrics): readonly RuleMatch[];
}

/** How a rule is compiled. */
export interface RuleOptions {
  readonly dialect: Dialect;
  /** Patterns of words that are accepted everywhere. */
  readonly accepted?: readonly string[];
  /** Instead of `\b(?:%s)\b`. */
  readonly wordTemplate?: string;
  /** Sentences of a text, for repetition. */
  readonly segment: (text: string) => readonly string[];
  /** Knows how words are spelt; without it spelling rules find nothing. */
  readonly speller?: RuleSpeller;
}

/** The dictionaries and word lists of one spelling rule. */
export interface RuleSpeller {
  /** The text with the signs that its dictionaries have, such as straight apostrophes. */
  readonly convert: (text: string) => string;
  readonly wordsOf: (text: string) => readonly string[];
  readonly isRight: (word: string) => boolean;
}
