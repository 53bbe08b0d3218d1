/** How many letters are told apart; all others are one. */
export const LETTER_COUNT = 80;
const LETTERS = "abcdefghijklmnopqrstuvwxyzæøåäöüßéèêëàâáíìîïóòôúùûñçœãõąćęłńśźż'-";
/** Sounds that are often written one for another share a bit; `h` is as often silent. */
const SOUNDS = ['aàâáãą', 'eéèêëæäę', 'iíìîïjy', 'oóòôøöåõœ', 'uúùûü', 'ckqgx', 'szßçśźżć'];
const OTHER_SOUNDS = ['dt', 'bp', 'fvw', 'lł', 'mnñń', 'r'];
/** What a word may begin with when it is meant to begin with another of these. */
const STARTS = [
  'ckqx',
  'cszxß',
  'gj',
  'gck',
  'fvwp',
  'sc',
  'bv',
  'dt',
  'yj',
  'zs',
  'iíyj',
  'uúùüo',
];
const MORE_STARTS = ['eéèêëæäaåàáâ', 'oóôøöåuü', 'lł', 'mn', 'aáàâ', 'bp'];

const VOWELS = 'aeiouyæøåäöüéèêëàâáíìîïóòôúùûœãõąęœ';
const vowels = Uint8Array.from({ length: LETTER_COUNT }, (_, index) =>
  index > 0 && VOWELS.includes(LETTERS[index - 1] ?? '-') ? 1 : 0,
);

const CODES = 0x1_80;
const indexes = new Uint8Array(CODES);
const sounds = new Uint32Array(CODES);
const starts = new Uint32Array(CODES);
for (const [index, letter] of [...LETTERS].entries()) {
  const groupsOf = (groups: readonly string[]) =>
    groups.reduce((bits, group, bit) => (group.includes(letter) ? bits | (1 << bit) : bits), 0);
  const sound = groupsOf([...SOUNDS, ...OTHER_SOUNDS]);
  const start = groupsOf([...STARTS, ...MORE_STARTS]);
  for (const written of [letter, letter.toUpperCase()]) {
    if (written.length > 1) continue;
    indexes[written.charCodeAt(0)] = index + 1;
    sounds[written.charCodeAt(0)] = sound;
    starts[written.charCodeAt(0)] = start;
  }
}

/** A small number for each letter, the same for small and capital. */
export function letterAt(text: string, at: number): number {
  return indexes[text.charCodeAt(at)] ?? 0;
}

export function letterOf(index: number): string {
  return LETTERS[index - 1] ?? '';
}

export function isVowel(index: number): boolean {
  return vowels[index] === 1;
}

/** One bit for each sound that the letters between two places may stand for. */
export function soundsBetween(text: string, start: number, end: number): number {
  let bits = 0;
  for (let at = start; at < end; at += 1) bits |= sounds[text.charCodeAt(at)] ?? 0;
  return bits;
}

/** Whether somebody may begin a word with the one letter that is meant to begin with the other. */
export function mayBegin(one: string, at: number, other: string, otherAt: number): boolean {
  const code = one.charCodeAt(at);
  const otherCode = other.charCodeAt(otherAt);
  return (
    letterAt(one, at) === letterAt(other, otherAt) ||
    ((starts[code] ?? 0) & (starts[otherCode] ?? 0)) !== 0
  );
}
