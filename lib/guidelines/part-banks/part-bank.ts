/** The parts that Replybook knows by name, in the order in which they stand in a reply. */
export const PART_KINDS = [
  'greeting',
  'acknowledgement',
  'answer',
  'next-step',
  'closing',
  'sign-off',
] as const;

export type PartKind = (typeof PART_KINDS)[number];

/** The kind that an id of a part stands for; undefined for a part of the pack's own. */
export function partKindOf(id: string): PartKind | undefined {
  return id === 'acknowledge' ? 'acknowledgement' : PART_KINDS.find((kind) => kind === id);
}

/**
 * How the parts are worded in one language. Each text is an expression without regard to capitals, in
 * which a space is any space and `'` any apostrophe; it begins and ends at the end of a word.
 */
export interface PartBank {
  readonly greeting: {
    /** Greet by themselves: `hello`. */
    readonly alone: readonly string[];
    /** Greet only with a name or somebody addressed: `dear`. */
    readonly withName: readonly string[];
    /** Whom one may address without a name, and what may stand between: `again`, `customer`. */
    readonly addressed: readonly string[];
  };
  readonly acknowledgement: {
    readonly thanks: readonly string[];
    /** Shows that the customer's trouble is understood. */
    readonly empathy: readonly string[];
  };
  /** Said near the beginning they acknowledge, near the end they close. */
  readonly either: readonly string[];
  readonly nextStep: {
    /** Who does what: a step by itself. */
    readonly promise: readonly string[];
    /** A step where the sentence says when. */
    readonly dated: readonly string[];
    /** What the customer is asked to do. */
    readonly request: readonly string[];
    /** Steps that are no answer yet: "I will look into it". */
    readonly followUp: readonly string[];
    readonly when: readonly string[];
  };
  readonly closing: readonly string[];
  readonly signOff: {
    readonly phrases: readonly string[];
    /** End a reply only alone on a line, or with a name behind them: `best`. */
    readonly bare: readonly string[];
    /** May follow on the line: `from`, `and`. */
    readonly followed: readonly string[];
  };
  readonly complaint: readonly string[];
  /** A phrase of each part to show and to insert; `{name}` and `{agent}` are filled in. */
  readonly examples: Readonly<Record<Exclude<PartKind, 'answer'>, string>>;
}
