import counted from './data/harper-precision.json' with { type: 'json' };

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
  'NoOxfordComma',
  'QuoteSpacing',
  'SpelledNumbers',
  'UseEllipsisCharacter',
] as const;

/** A matter of taste, and in American English the rule. */
export const OFF_UNLESS_AMERICAN = ['OxfordComma'] as const;

/** Listed, whatever was counted: what they say is often right and no mistake of the agent's. */
const LISTED: ReadonlySet<string> = new Set([
  'AsSoonAsPossible',
  'AvoidAndAlso',
  'ByTheWay',
  'CaseSensitive',
  'CompoundNouns',
  'DoubleClick',
  'EllipsisLength',
  'FindOut',
  'ForYourInformation',
  'Hedging',
  'IDontKnow',
  'MissingDeterminer',
  'MissingPreposition',
  'MissingTo',
  'Overall',
  'Regionalisms',
  'RightClick',
  'Someone',
  'Spaces',
  'SubjunctiveWasToWere',
  'ThatThan',
  'WayTooAdjective',
]);

/** Mistakes although their kind is one of style. */
const SURE: ReadonlySet<string> = new Set([
  'AdjectiveDoubleDegree',
  'Cant',
  'DespiteOf',
  'LookingForwardTo',
  'ModalOf',
  'NounVerbConfusion',
  'OfCourse',
]);

/** Kinds of lint (harper-core, `LintKind`) that are mistakes; all others are matters of style. */
const MISTAKES: ReadonlySet<string> = new Set([
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

/** Right, found, and alarms in clean texts; `npm run eval -- --only harper` counts anew. */
const COUNTS: ReadonlyMap<string, readonly number[]> = new Map(Object.entries(counted.rules));

/** Another rule of its kind, twice: what is thought of a rule that was hardly ever seen. */
const EXPECTED = { mistake: 0.8, style: 0.25 } as const;
const LISTED_CERTAINTY = 0.4;
const ALARM_WEIGHT = 3;
const BY_CHANCE = 0.33;

export function isMistake(rule: string, kind: string): boolean {
  return SURE.has(rule) || MISTAKES.has(kind);
}

/** How sure a lint of this rule is, from what it was worth in measured texts. */
export function certaintyOfRule(rule: string, kind: string): number {
  if (LISTED.has(rule)) return LISTED_CERTAINTY;
  const expected = EXPECTED[isMistake(rule, kind) ? 'mistake' : 'style'];
  const [touched = 0, found = 0, alarms = 0] = COUNTS.get(rule) ?? [];
  // Annotators touched each third word, so of the lints that are wrong a third touch an edit as well.
  const right = touched - (found - touched) * (BY_CHANCE / (1 - BY_CHANCE));
  const certainty = (right + 2 * expected) / (found + ALARM_WEIGHT * alarms + 2);
  return Math.max(0, Math.round(certainty * 100) / 100);
}
