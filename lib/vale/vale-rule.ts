/** A rule as this room runs it; what lib/rules compiles is one. */
export interface ValeRule {
  readonly name: string;
  readonly level: ValeLevel;
  readonly scope: readonly string[];
  readonly link: string;
  readonly description: string;
  /** At most this many alerts a file; 0: all. */
  readonly limit: number;
  readonly action: ValeAction;
  begin(): { check(block: string, more?: object): readonly ValeMatch[] };
}

/** Where a rule matches in a block, in UTF-16. */
export interface ValeMatch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly message: string;
  readonly replacements: readonly string[];
  readonly locatedAtStart?: true;
}

/** What can be done about an alert, in Vale's words. */
export interface ValeAction {
  readonly name: string;
  readonly params: readonly string[] | null;
}

/** Vale's levels; ours has one more. */
export type ValeLevel = 'suggestion' | 'warning' | 'error';

/** One alert, as Vale reports it: lines and columns from 1, columns in characters, the last one included. */
export interface ValeAlert {
  readonly check: string;
  readonly line: number;
  readonly span: readonly [number, number];
  readonly message: string;
  readonly severity: ValeLevel;
  readonly match: string;
  readonly link: string;
  readonly description: string;
  readonly action: ValeAction;
}

/** Levels in their order. */
export const VALE_LEVELS: readonly ValeLevel[] = ['suggestion', 'warning', 'error'];
