import type { RulePattern } from './compile-rule';

/**
 * All matches of a rule's pattern, as running its expression over the whole text finds them; `folded`
 * is the text in which needed texts are looked for. Only where one stands is the expression tried.
 */
export function findMatches(
  { expression, needs, led }: RulePattern,
  text: string,
  folded: string,
): RegExpExecArray[] {
  // Where folding moved letters their places say nothing.
  if (led && folded.length === text.length) return tryWhereLed(led, text, folded);
  if (needs && !needs.some((need) => folded.includes(need))) return [];
  return Array.from(text.matchAll(expression));
}

function tryWhereLed(
  { by, sticky }: NonNullable<RulePattern['led']>,
  text: string,
  folded: string,
): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  let after = 0;
  for (const at of placesOf(by, folded)) {
    if (at < after) continue;
    sticky.lastIndex = at;
    const match = sticky.exec(text);
    if (!match) continue;
    matches.push(match);
    after = match.index + match[0].length;
  }
  return matches;
}

function placesOf(texts: readonly string[], folded: string): number[] {
  const places: number[] = [];
  for (const text of texts) {
    for (let at = folded.indexOf(text); at >= 0; at = folded.indexOf(text, at + 1)) places.push(at);
  }
  return texts.length > 1 ? places.toSorted((one, other) => one - other) : places;
}
