import type { Span } from '@/lib/text/span';

import { capitalize } from '../capitalize';
import { hasCapital, type Token } from './germanic-token';

/** A place that a rule has found, without words for the reader yet. */
export interface GermanicFault<RuleId extends string> extends Span {
  readonly rule: RuleId;
  readonly suggestions: readonly string[];
  /** Words that the message names. */
  readonly names: readonly string[];
}

/** A fault at the word with others in its place; they keep its capital. */
export function replaceToken<RuleId extends string>(
  rule: RuleId,
  token: Token,
  words: readonly string[],
  beside = '',
): GermanicFault<RuleId> {
  const suggestions = hasCapital(token) ? words.map(capitalize) : words;
  const [first = ''] = suggestions;
  const names = [first, beside === '' ? token.text : beside];
  return { rule, start: token.start, end: token.end, suggestions, names };
}

/** A fault at words that are one, or that belong to each other otherwise. */
export function replaceTokens<RuleId extends string>(
  rule: RuleId,
  [first, last]: readonly [first: Token, last: Token],
  joined: string,
): GermanicFault<RuleId> {
  const { start } = first;
  return { rule, start, end: last.end, suggestions: [joined], names: [joined] };
}
