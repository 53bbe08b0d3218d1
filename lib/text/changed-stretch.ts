/** How many UTF-16 units two texts share at their start, and how many of the rest at their end. */
export function changedStretch(
  from: string,
  to: string,
): { readonly head: number; readonly tail: number } {
  const shorter = Math.min(from.length, to.length);
  let head = 0;
  while (head < shorter && from[head] === to[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && from.at(-1 - tail) === to.at(-1 - tail)) tail += 1;
  return { head, tail };
}
