/** Letters where they lie on the keyboards served; Nordic, German and English letters share the keys they are on. */
const ROWS = [
  [0, ['q', 'w', 'e', 'r', 't', 'yz', 'u', 'i', 'o', 'p', 'åü']],
  [0.3, ['a', 's', 'd', 'f', 'g', 'h', 'j', 'k', 'l', 'æöøñ', 'øäæ']],
  [0.8, ['zy', 'x', 'c', 'v', 'b', 'n', 'm']],
] as const;
const KEYS = ROWS.flatMap(([offset, row], y) =>
  row.flatMap((letters, x) => [...letters].map((letter) => ({ letter, x: x + offset, y }))),
);

/** Pairs that people exchange because they sound or look alike. */
const CONFUSED = ['æeä', 'øoö', 'åao', 'aäá', 'ßs', 'éeèê', 'uüy', 'iyjí', 'oó', 'nñ', 'cç'];
const SOUND_ALIKE = ['dt', 'bp', 'gk', 'cks', 'vfw', 'mn', 'zs'];
const VOWELS = 'aeiouyæøåäöüéèêáíó';

const neighbours = new Map<string, string>();
for (const one of KEYS) {
  const near = KEYS.filter(({ x, y }) => Math.hypot(x - one.x, y - one.y) < 1.3);
  neighbours.set(
    one.letter,
    (neighbours.get(one.letter) ?? '') + near.map(({ letter }) => letter).join(''),
  );
}

/** How unlikely it is that somebody wrote `letter` for `meant`: 1 is a usual slip. */
export function costOfWrong(letter: string, meant: string): number {
  const areIn = (group: string) => group.includes(letter) && group.includes(meant);
  if (CONFUSED.some(areIn)) return 1.3;
  if (areNeighbours(letter, meant)) return 2;
  if (SOUND_ALIKE.some(areIn)) return 2;
  return VOWELS.includes(letter) && VOWELS.includes(meant) ? 2.4 : 3.2;
}

/** How unlikely it is that somebody left this letter out between those. */
export function costOfMissing(letter: string, before: string, after: string): number {
  if (letter === before || letter === after) return 1.2;
  if (letter === 'e') return 1.8;
  return VOWELS.includes(letter) ? 2 : 2.2;
}

/** How unlikely it is that somebody wrote this letter too much between those. */
export function costOfExtra(letter: string, before: string, after: string): number {
  if (letter === before || letter === after) return 1;
  return areNeighbours(letter, before) || areNeighbours(letter, after) ? 2 : 2.5;
}

function areNeighbours(one: string, other: string): boolean {
  return other !== '' && (neighbours.get(one)?.includes(other) ?? false);
}
