/** Flags that hold at a place of a pattern. */
export interface PatternFlags {
  readonly ignoreCase: boolean;
  readonly multiline: boolean;
  readonly dotAll: boolean;
  readonly extended: boolean;
}

/** A parsed pattern: a tree of these. */
export type PatternNode =
  | { readonly kind: 'sequence'; readonly items: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly options: readonly PatternNode[] }
  | { readonly kind: 'character'; readonly code: number; readonly ignoreCase: boolean }
  | { readonly kind: 'any'; readonly dotAll: boolean }
  | {
      readonly kind: 'class';
      readonly isNegated: boolean;
      readonly items: readonly ClassItem[];
      readonly without?: PatternNode;
      readonly ignoreCase: boolean;
    }
  | { readonly kind: 'start' | 'end'; readonly multiline: boolean }
  | { readonly kind: 'boundary'; readonly isNegated: boolean }
  | { readonly kind: 'group'; readonly body: PatternNode; readonly index?: number }
  | { readonly kind: 'atomic'; readonly body: PatternNode }
  | {
      readonly kind: 'look';
      readonly isBehind: boolean;
      readonly isNegated: boolean;
      readonly body: PatternNode;
    }
  | { readonly kind: 'reference'; readonly index: number; readonly ignoreCase: boolean }
  | {
      readonly kind: 'repeat';
      readonly body: PatternNode;
      readonly min: number;
      /** Infinity: open. */
      readonly max: number;
      readonly isLazy: boolean;
    };

/** What may stand in a character class. */
export type ClassItem =
  | { readonly kind: 'range'; readonly from: number; readonly to: number }
  | { readonly kind: 'set'; readonly set: CharacterSet };

/** A named set of characters; `property` is a Unicode property such as `L` or `Script=Greek`. */
export type CharacterSet =
  | { readonly name: 'word' | 'digit' | 'space'; readonly isNegated: boolean }
  | { readonly name: 'property'; readonly property: string; readonly isNegated: boolean };
