import type { Level } from '@/lib/text/finding';

/** How long a client's replies may be; undefined: no bound. */
export interface LengthBounds {
  readonly minWords?: number | undefined;
  readonly maxWords?: number | undefined;
  /** Words of the longest sentence. */
  readonly maxSentenceWords?: number | undefined;
  readonly maxParagraphSentences?: number | undefined;
  /** UTF-16 units of the subject. */
  readonly maxSubject?: number | undefined;
  readonly level: Level;
}

/** How easy a reply must be to read, per language. */
export interface ReadabilityBounds {
  readonly byLanguage: Readonly<Record<string, ReadabilityBound>>;
  readonly level: Level;
}
export interface ReadabilityBound {
  /** LIX, the higher the harder. */
  readonly maxLix?: number | undefined;
  /** The reading ease by the language's own formula, the higher the easier. */
  readonly minFlesch?: number | undefined;
}

/** How loud and how familiar a client's replies may be. */
export interface Loudness {
  /** Exclamation marks in one reply. */
  readonly maxExclamations?: number | undefined;
  readonly maxEmojis?: number | undefined;
  readonly caps?: 'forbid' | 'allow';
  /** `don't` and `do not`: only where the language has such a choice (English). */
  readonly contractions?: 'forbid' | 'prefer';
  readonly level: Level;
}

/** What may not be promised, and what may. */
export interface Promises {
  readonly forbid: readonly PromiseClass[];
  /** Further phrases that promise something. */
  readonly phrases: readonly string[];
  /** Promises the client keeps: a place that one of these covers is no finding. */
  readonly allow: readonly string[];
  readonly level: Level;
}
export const PROMISE_CLASSES = ['guarantee', 'deadline', 'refund', 'compensation', 'free'] as const;
export type PromiseClass = (typeof PROMISE_CLASSES)[number];

/** Where links of a reply may lead. */
export interface Links {
  /** Host names, `*.nordlys.dk` for all below; empty: any. */
  readonly allow: readonly string[];
  readonly httpsOnly: boolean;
  readonly noShorteners: boolean;
  /** A link's text that is an address must be its target. */
  readonly sameText: boolean;
  readonly level: Level;
}

/** What a client asks of a reply that is counted or read off; every part may be absent. */
export interface Measures {
  readonly length?: LengthBounds;
  readonly readability?: ReadabilityBounds;
  readonly loudness?: Loudness;
  readonly promises?: Promises;
  readonly links?: Links;
}
