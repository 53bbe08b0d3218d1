export type EditKind = 'swapped' | 'changed' | 'dropped' | 'doubled' | 'look-alike';

/** How one value became the other by a single slip of the finger; undefined where it took more. */
export function editKind(right: string, written: string): EditKind | undefined {
  if (right === written) return undefined;
  if (lookAlike(right) === lookAlike(written)) return 'look-alike';
  const { length } = right;
  if (written.length === length) {
    const at = firstDifference(right, written);
    const isSwap =
      right[at] === written[at + 1] &&
      right[at + 1] === written[at] &&
      right.slice(at + 2) === written.slice(at + 2);
    if (isSwap) return 'swapped';
    return right.slice(at + 1) === written.slice(at + 1) ? 'changed' : undefined;
  }
  if (written.length === length - 1) {
    const at = firstDifference(right, written);
    return right.slice(at + 1) === written.slice(at) ? 'dropped' : undefined;
  }
  if (written.length === length + 1) {
    const at = firstDifference(right, written);
    return right.slice(at) === written.slice(at + 1) ? 'doubled' : undefined;
  }
  return undefined;
}

/** Signs that are taken for one another made one. */
function lookAlike(value: string): string {
  return value
    .replaceAll(/[Oo]/gu, '0')
    .replaceAll(/[Il]/gu, '1')
    .replaceAll('S', '5')
    .replaceAll('B', '8');
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at += 1;
  return at;
}
