import type { LedPatterns, RulePattern } from './compile-rule';
import { placesOf, type SeenText } from './led-places';

/**
 * All matches of a rule's patterns, as running their expression over the whole text finds them. Only where
 * a text stands that matches begin with is a pattern tried.
 */
export function findMatches(pattern: RulePattern, seen: SeenText): readonly RegExpExecArray[] {
  const { needs, led } = pattern;
  const { text, folded } = seen;
  // Where folding moved letters their places say nothing.
  if (led && folded.length === text.length) return tryWhereLed(led, seen);
  if (needs && !needs.some((need) => folded.includes(need))) return [];
  return pattern.findAnywhere(text);
}

function tryWhereLed(led: LedPatterns, seen: SeenText): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  let after = 0;
  for (const { at, numbers } of placesOf(led.by, seen)) {
    if (at < after) continue;
    const match = led.matchAt(numbers, seen, at);
    if (!match) continue;
    matches.push(match);
    after = match.index + match[0].length;
  }
  return matches;
}
