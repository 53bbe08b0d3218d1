import type { AffixHints } from './read-affix-hints';

/** Letters that people exchange or that lie beside each other, in the languages served. */
const CONFUSED = ['æeä', 'øoö', 'åao', 'ßs', 'éeè', 'uü', 'iyj'];
const SOUND_ALIKE = ['dt', 'bp', 'gk', 'cks', 'vf', 'mn'];
const VOWELS = 'aeiouyæøåäöü';

/**
 * Words one step away from the misspelt one, the likeliest first: the dictionary's own list of
 * mix-ups, exchanged neighbours, a letter doubled or missing, a letter wrong, a space forgotten.
 * Capitals stay as they were.
 */
export function generateCandidates(
  word: string,
  hints: AffixHints,
  isWord: (word: string) => boolean,
  limit: number,
): string[] {
  const shape = shapeOf(word);
  const lower = shape === 'as-is' ? word : word.toLowerCase();
  const found = new Map<string, number>();
  const offer = (candidate: string, cost: number) => {
    const shaped = reshape(candidate, shape);
    if (shaped === word || (found.get(shaped) ?? Infinity) <= cost) return;
    if (candidate.split(' ').every((part) => isAllowed(part, isWord))) found.set(shaped, cost);
  };
  for (const [candidate, cost] of edits(lower, hints)) offer(candidate, cost);
  return [...found]
    .toSorted(([, one], [, other]) => one - other)
    .slice(0, limit)
    .map(([candidate]) => candidate);
}

function* edits(word: string, hints: AffixHints): Generator<readonly [string, number]> {
  for (const [wrong, right] of hints.replacements) {
    // A list of single letters tells little; of syllables, a lot.
    const cost = wrong.length + right.length > 2 ? 2 : 3;
    for (let at = word.indexOf(wrong); at >= 0; at = word.indexOf(wrong, at + 1)) {
      yield [word.slice(0, at) + right + word.slice(at + wrong.length), cost + first(at)];
    }
  }
  for (let at = 0; at < word.length; at += 1) {
    const before = word.slice(0, at);
    const letter = word[at] ?? '';
    const after = word.slice(at + 1);
    const next = word[at + 1] ?? '';
    if (next !== '' && next !== letter) {
      yield [before + next + letter + word.slice(at + 2), 1 + first(at)];
    }
    yield [before + letter + letter + after, 1.5 + first(at)];
    yield [before + after, (letter === word[at - 1] ? 1 : 3) + first(at)];
    for (const other of hints.letters) {
      if (other === letter) continue;
      yield [before + other + after, costOfWrong(letter, other) + first(at)];
      yield [before + other + letter + after, costOfMissing(other) + first(at)];
    }
    if (at > 2 && word.length - at > 2) yield [`${before} ${letter}${after}`, 5];
  }
  for (const letter of hints.letters) yield [word + letter, costOfMissing(letter)];
}

/** People get the first letter right. */
function first(at: number): number {
  return at === 0 ? 2 : 0;
}

function costOfWrong(letter: string, meant: string): number {
  const areIn = (group: string) => group.includes(letter) && group.includes(meant);
  if (CONFUSED.some(areIn)) return 1.5;
  return SOUND_ALIKE.some(areIn) ? 2.5 : 4;
}

/** Vowels are what is left out, an unstressed e before all others. */
function costOfMissing(letter: string): number {
  if (letter === 'e') return 1.4;
  return VOWELS.includes(letter) ? 2 : 3;
}

function isAllowed(part: string, isWord: (word: string) => boolean): boolean {
  return part.length > 0 && isWord(part);
}

type Shape = 'lower' | 'first' | 'upper' | 'as-is';

function shapeOf(word: string): Shape {
  if (word === word.toLowerCase()) return 'lower';
  if (word === word.toUpperCase()) return 'upper';
  const [start = '', ...rest] = word;
  return start !== start.toLowerCase() && rest.join('') === rest.join('').toLowerCase()
    ? 'first'
    : 'as-is';
}

function reshape(candidate: string, shape: Shape): string {
  switch (shape) {
    case 'upper':
      return candidate.toUpperCase();
    case 'first':
      return candidate.charAt(0).toUpperCase() + candidate.slice(1);
    case 'lower':
    case 'as-is':
      return candidate;
  }
}
