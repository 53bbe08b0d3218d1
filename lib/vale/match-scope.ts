/** Whether one of the selectors (`heading & ~blockquote`) takes a block of this scope. */
export function matchesScope(
  selectors: readonly string[],
  block: { scope: string; parent: string },
): boolean {
  const own = block.scope.split('.');
  const parent = block.parent.split('.');
  return selectors.some((selector) =>
    selector.split('&').every((part) => matchesPart(part, own, parent)),
  );
}

function matchesPart(part: string, own: readonly string[], parent: readonly string[]): boolean {
  const words = part.split('.').map((word) => word.trim());
  const isNegated = words[0]?.startsWith('~') ?? false;
  if (!isNegated) return words.every((word) => own.includes(word));
  words[0] = words[0]?.slice(1) ?? '';
  // What is said of a whole file cannot be taken from a part of it.
  if (own.includes('raw') || own.includes('summary')) return false;
  return !words.every((word) => parent.includes(word));
}
