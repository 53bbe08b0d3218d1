import { capitalize } from '../capitalize';
import type { GermanicFault } from '../germanic/germanic-rule';
import { hasCapital, type Token } from '../germanic/germanic-token';

/** A fault at one word or several with what may stand in their place; the first keeps its capital. */
export function fault<RuleId extends string>(
  rule: RuleId,
  tokens: readonly Token[],
  words: readonly string[],
): readonly GermanicFault<RuleId>[] {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (!first || !last) return [];
  const suggestions = hasCapital(first) ? words.map(capitalize) : words;
  const there = tokens
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(/(?<=['’]) /gu, '');
  return [
    { rule, start: first.start, end: last.end, suggestions, names: [suggestions[0] ?? '', there] },
  ];
}
