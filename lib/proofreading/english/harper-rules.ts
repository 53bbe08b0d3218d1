/**
 * What Harper's rules are worth in replies to customers. Judged on learners' and native sentences
 * that four people corrected, and on clean service replies: a rule that touched what all four left
 * alone is off or only listed.
 */

/** Somebody else's work here, a client's house style, or wrong in replies. */
export const OFF = [
  // Hunspell spells, for all languages alike; these are spelling too.
  'SpellCheck',
  'SplitWords',
  'OrthographicConsistency',
  'DisjointPrefixes',
  'OkToOkay',
  'UpdatePlaceNames',
  // "Are there fees" becomes "their fees", "a while ago" "awhile", "your kind letter" "you're".
  'ThereToTheir',
  'AWhile',
  'YourPredicateAdjective',
  'AndTheLike',
  // Sees one paragraph at a time, and quotes go on in the next.
  'UnclosedQuotes',
  // A client's style: the pack says it or nobody.
  'AvoidCurses',
  'Dashes',
  'DiscourseMarkers',
  'Excellent',
  'ExpandTimeShorthands',
  'FrenchSpaces',
  'NoFrenchSpaces',
  'LongSentences',
  'NumericRangeEnDash',
  'OxfordComma',
  'NoOxfordComma',
  'QuoteSpacing',
  'SpelledNumbers',
  'UseEllipsisCharacter',
] as const;

/** Right more often than not, and not often enough to be marked. */
export const UNSURE: ReadonlySet<string> = new Set([
  'AndIn',
  'AsSoonAsPossible',
  'ByTheWay',
  'DoubleCheckHyphen',
  'ForYourInformation',
  'Hedging',
  'IDontKnow',
  'MissingDeterminer',
  'MissingPreposition',
  'ModalBeAdjective',
  'NotTo',
  'OneOfTheSingular',
  'PluralDecades',
  'QuantifierNeedsOf',
  'QuantifierNumeralConflict',
  'QuiteQuiet',
  'SubjunctiveWasToWere',
  'TheirToThere',
  'There',
  'ThereAfterCompound',
  'WayTooAdjective',
  'WhomSubjectOfVerb',
]);

/** Mistakes although their kind is one of style. */
export const SURE: ReadonlySet<string> = new Set([
  'AdjectiveDoubleDegree',
  'Cant',
  'DespiteOf',
  'LookingForwardTo',
  'ModalOf',
  'NounVerbConfusion',
  'OfCourse',
]);

/** Kinds of lint (harper-core, `LintKind`) that are mistakes; all others are matters of style. */
export const MISTAKES: ReadonlySet<string> = new Set([
  'Agreement',
  'BoundaryError',
  'Capitalization',
  'Eggcorn',
  'Grammar',
  'Malapropism',
  'Miscellaneous',
  'Nonstandard',
  'Punctuation',
  'Repetition',
  'Spelling',
  'Typo',
  'Usage',
  'WordOrder',
]);
