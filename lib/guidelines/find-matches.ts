import type { RulePattern } from './compile-rule';
import { placesOf, type SeenText } from './led-places';

/**
 * All matches of a rule's pattern, as running its expression over the whole text finds them. Only where
 * a text stands that every match has is the expression tried.
 */
export function findMatches(
  { expression, needs, led }: RulePattern,
  seen: SeenText,
): RegExpExecArray[] {
  const { text, folded } = seen;
  // Where folding moved letters their places say nothing.
  if (led && folded.length === text.length) return tryWhereLed(led, seen);
  if (needs && !needs.some((need) => folded.includes(need))) return [];
  return Array.from(text.matchAll(expression));
}

function tryWhereLed(
  { by, sticky }: NonNullable<RulePattern['led']>,
  seen: SeenText,
): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  let after = 0;
  for (const at of placesOf(by, seen)) {
    if (at < after) continue;
    sticky.lastIndex = at;
    const match = sticky.exec(seen.text);
    if (!match) continue;
    matches.push(match);
    after = match.index + match[0].length;
  }
  return matches;
}
