import { capitalize } from '../capitalize';
import { shapeOf, type Shape } from '../suggestions/word-shape';
import type { AffixHints } from './read-affix-hints';
import { costOfExtra, costOfMissing, costOfWrong } from './typing-slips';

export const COST_OF_SLIP_IN_NAME = 2;
export const COST_OF_SMALL_LETTER = 0.7;

interface KnownWords {
  readonly isWord: (word: string) => boolean;
}

/** What one slip makes of a word, whether it is a word or not, with what the slip costs. */
export function editsOf(
  word: string,
  hints: AffixHints,
  knowledge: KnownWords,
  mostCost = Infinity,
): ReadonlyMap<string, number> {
  const shape = shapeOf(word);
  const lower = shape === 'mixed' ? word : word.toLowerCase();
  const tried = new Map<string, number>();
  for (const [candidate, cost] of [...wholes(lower, shape, knowledge), ...edits(lower, hints)]) {
    if (cost > mostCost) continue;
    if (cost < (tried.get(candidate) ?? Infinity)) tried.set(candidate, cost);
  }
  return tried;
}

type Edit = readonly [candidate: string, cost: number];

/** The word itself, written with other capitals. */
function wholes(word: string, shape: Shape, { isWord }: KnownWords): Edit[] {
  // A word is none the better for a capital.
  if (shape === 'lower' && isWord(word)) return [];
  const others: Edit[] = [[capitalize(word), 0.3]];
  if (word.length <= 5 && shape === 'lower') others.push([word.toUpperCase(), 0.8]);
  if (shape === 'slipped') others.push([word, 0.2]);
  return others;
}

function* edits(word: string, hints: AffixHints): Generator<Edit> {
  for (const [wrong, right] of hints.replacements) {
    for (let at = word.indexOf(wrong); at >= 0; at = word.indexOf(wrong, at + 1)) {
      // A pair of single letters tells little; of syllables, a lot.
      const cost = wrong.length + right.length > 2 ? 1.5 : 2;
      yield [word.slice(0, at) + right + word.slice(at + wrong.length), cost + first(at)];
    }
  }
  for (let at = 0; at <= word.length; at += 1) yield* editsAt(word, at, hints.letters);
  for (const once of doublings(word)) for (const twice of doublings(once)) yield [twice, 2.8];
}

/** One letter doubled, or one double letter single: who gets that wrong does so twice, as in »proffesionel«. */
function* doublings(word: string): Generator<string> {
  for (let at = 1; at < word.length; at += 1) {
    const letter = word[at] ?? '';
    if (letter === word[at - 1]) yield word.slice(0, at) + word.slice(at + 1);
    else if (/[^aeiouyæøåäöü' -]/u.test(letter)) yield word.slice(0, at) + letter + word.slice(at);
  }
}

function* editsAt(word: string, at: number, letters: readonly string[]): Generator<Edit> {
  const start = word.slice(0, at);
  const before = word[at - 1] ?? '';
  const letter = word[at] ?? '';
  const next = word[at + 1] ?? '';
  const rest = word.slice(at + 1);
  for (const other of letters) {
    yield [
      start + other + letter + rest,
      costOfMissing(other, before, letter) + (at === 0 ? 1 : 0),
    ];
    if (letter !== '' && other !== letter) {
      yield [start + other + rest, costOfWrong(letter, other) + first(at)];
    }
  }
  if (letter === '') return;
  if (next !== '' && next !== letter) {
    yield [start + next + letter + word.slice(at + 2), 1.5 + first(at)];
  }
  yield [start + rest, costOfExtra(letter, before, next) + first(at)];
  if (at > 1 && word.length - at > 1) {
    yield [`${start} ${letter}${rest}`, 3.5];
    yield [`${start}-${letter}${rest}`, 4];
  }
}

/** People get the first letter right. */
function first(at: number): number {
  return at === 0 ? 1.5 : 0;
}
