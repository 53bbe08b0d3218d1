/** What the server found. Offsets count UTF-16 units of the whole text, with `data` those of its markup too. */
export interface CheckAnswer {
  readonly software: Software;
  readonly language: AnsweredLanguage;
  readonly matches: readonly Match[];
  readonly sentenceRanges: readonly TextRange[];
  /** Stretches in another language that were left alone. */
  readonly ignoreRanges: readonly IgnoredRange[];
  /** The server ended before all rules were through; the reason if it gave one. */
  readonly incomplete: { readonly reason: string | undefined } | undefined;
}

export interface Software {
  readonly name: string | undefined;
  readonly version: string | undefined;
  readonly buildDate: string | undefined;
  readonly premium: boolean | undefined;
}

export interface AnsweredLanguage {
  /** The language that was checked; undefined when a very old server does not say. */
  readonly code: string | undefined;
  readonly name: string | undefined;
  /** What the text looked like to the server, whether or not that was asked. */
  readonly detected: DetectedLanguage | undefined;
}

export interface DetectedLanguage {
  readonly code: string;
  readonly name: string | undefined;
  /** 0 to 1. */
  readonly confidence: number | undefined;
  readonly source: string | undefined;
}

/** Half open. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export interface IgnoredRange extends TextRange {
  readonly languageCode: string | undefined;
}

export interface Match {
  /** Tags around suggestions have become quotes. */
  readonly message: string;
  readonly shortMessage: string | undefined;
  readonly offset: number;
  readonly length: number;
  readonly replacements: readonly Replacement[];
  readonly sentence: string | undefined;
  /** Such as `UnknownWord`. */
  readonly typeName: string | undefined;
  readonly rule: MatchedRule;
  /** It may go away once the sentence is written to its end. */
  readonly ignoreForIncompleteSentence: boolean;
  /** How many words must follow before it is sure; -1: the rest of its sentence. */
  readonly contextForSureMatch: number | undefined;
}

export interface Replacement {
  readonly value: string;
  readonly shortDescription: string | undefined;
}

export interface MatchedRule {
  readonly id: string;
  readonly subId: string | undefined;
  readonly description: string | undefined;
  /** Such as `misspelling`, `grammar`, `style` (ITS 2.0). */
  readonly issueType: string | undefined;
  readonly categoryId: string | undefined;
  readonly categoryName: string | undefined;
  readonly urls: readonly string[];
  readonly tags: readonly string[];
  readonly isPremium: boolean;
}
