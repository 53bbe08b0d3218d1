export type Slip = 'look-alike' | 'swap' | 'dropped' | 'doubled' | 'changed';

/** By which slip of the pen one became the other; undefined: by none, or they are equal. */
export function slipBetween(right: string, typed: string): Slip | undefined {
  if (right === typed) return undefined;
  if (unify(right) === unify(typed)) return 'look-alike';
  const start = commonStart(right, typed);
  const endRight = right.slice(start);
  const endTyped = typed.slice(start);
  if (right.length === typed.length) {
    if (endRight.slice(1) === endTyped.slice(1)) return 'changed';
    const isSwap =
      endRight[0] === endTyped[1] &&
      endRight[1] === endTyped[0] &&
      endRight.slice(2) === endTyped.slice(2);
    return isSwap ? 'swap' : undefined;
  }
  if (endRight.slice(1) === endTyped) return 'dropped';
  return endTyped.slice(1) === endRight ? 'doubled' : undefined;
}

/** All that is left when one character is taken out: two values one slip apart share one of these. */
export function shortened(value: string): string[] {
  const unified = unify(value);
  const all = new Set([unified]);
  for (let index = 0; index < unified.length; index += 1) {
    all.add(unified.slice(0, index) + unified.slice(index + 1));
  }
  return [...all];
}

/** Letters that are taken for digits, and the digits they are taken for, as one. */
function unify(value: string): string {
  return value.toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/gu, '1');
}

function commonStart(one: string, other: string): number {
  let index = 0;
  while (index < one.length && one[index] === other[index]) index += 1;
  return index;
}
