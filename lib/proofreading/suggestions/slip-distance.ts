import { costOfExtra, costOfMissing, costOfWrong } from '../hunspell/typing-slips';
import { isVowel, LETTER_COUNT, letterAt, letterOf } from './letters';
import type { SoundHabits } from './sound-habits';

/** How unlikely it is that the word between two places of a text was meant; Infinity above `most`. */
export type SlipDistance = (text: string, start: number, end: number, most: number) => number;

const EXCHANGED = 1.5;
const ACCENT = 0.8;
const MISSING_SYLLABLE = 2.9;
const EXTRA_SYLLABLE = 3.8;
const SILENT = 1.3;
/** People get the first letter right. */
const FIRST = 1;
const LONGEST_HABIT = 2;
/** Further apart than this, letters are not compared. */
const BAND = 4;

/**
 * Prepares the comparison of one misspelt word with many: an edit distance (Damerau) whose steps cost
 * what slips of fingers cost, and that knows which letters stand for one sound.
 */
export function createSlipDistance(word: string, habits: SoundHabits): SlipDistance {
  const { length } = word;
  const width = length + 1;
  const letters = Uint8Array.from({ length }, (_, at) => letterAt(word, at));
  const extra = Float32Array.from({ length }, (_, at) => extraCost(word, at, habits));
  const wrong = new Float32Array(length * LETTER_COUNT);
  const missing = new Float32Array(width * LETTER_COUNT);
  for (let at = 0; at <= length; at += 1) {
    for (let letter = 0; letter < LETTER_COUNT; letter += 1) {
      missing[at * LETTER_COUNT + letter] = missingCost(word, at, letterOf(letter), habits);
      if (at < length) wrong[at * LETTER_COUNT + letter] = wrongCost(word, at, letterOf(letter));
    }
  }
  const pairsEndingAt = Array.from({ length: width }, (_, at) =>
    habits.pairs.filter((pair) => word.endsWith(pair.wrong, at)),
  );
  let cells = new Float32Array(0);
  // Words that follow each other begin alike: what was made of those letters holds for the next word.
  let bests = new Float32Array(0);
  let lastStart = 0;
  let lastText = '';
  let rows = 0;

  return (text, start, end, most) => {
    const height = end - start;
    if (bests.length <= height) {
      bests = new Float32Array(Math.max(height + 1, 32));
      cells = new Float32Array(width * bests.length);
      for (let i = 1; i <= length; i += 1) cells[i] = (cells[i - 1] ?? 0) + (extra[i - 1] ?? 0);
      rows = 0;
    }
    const alike =
      text === lastText ? lengthAlike(text, lastStart, start, Math.min(rows, height)) : 0;
    lastText = text;
    lastStart = start;
    rows = alike;
    let hopeless = 0;
    for (let j = 1; j <= height; j += 1) {
      if (j <= alike) {
        hopeless = (bests[j] ?? 0) > most ? hopeless + 1 : 0;
        if (hopeless < LONGEST_HABIT) continue;
        return Infinity;
      }
      const row = j * width;
      const letter = letterAt(text, start + j - 1);
      const before = j > 1 ? letterAt(text, start + j - 2) : 0;
      let best = Infinity;
      const first = Math.max(0, j - BAND);
      const last = Math.min(length, j + BAND);
      cells.fill(Infinity, row, row + width);
      for (let i = first; i <= last; i += 1) {
        let cost = (cells[row - width + i] ?? 0) + (missing[i * LETTER_COUNT + letter] ?? 0);
        if (j > 2 && i > 1 && isSyllable(before, letter)) {
          cost = Math.min(cost, (cells[row - 2 * width + i] ?? 0) + MISSING_SYLLABLE);
        }
        if (i > 0) {
          const own = letters[i - 1] ?? 0;
          cost = Math.min(cost, (cells[row + i - 1] ?? 0) + (extra[i - 1] ?? 0));
          const diagonal = cells[row - width + i - 1] ?? 0;
          const step =
            own === letter && own !== 0 ? 0 : (wrong[(i - 1) * LETTER_COUNT + letter] ?? 0);
          cost = Math.min(cost, diagonal + step);
          if (i > 1 && j > 1 && own === before && letters[i - 2] === letter && own !== letter) {
            const exchanged = i === 2 ? EXCHANGED + FIRST : EXCHANGED;
            cost = Math.min(cost, (cells[row - 2 * width + i - 2] ?? 0) + exchanged);
          }
          if (i > 1 && isSyllable(letters[i - 2] ?? 0, own)) {
            cost = Math.min(cost, (cells[row + i - 2] ?? 0) + EXTRA_SYLLABLE);
          }
          for (const { wrong: written, right, cost: price } of pairsEndingAt[i] ?? []) {
            if (right.length > j || !text.startsWith(right, start + j - right.length)) continue;
            const from = (j - right.length) * width + i - written.length;
            cost = Math.min(cost, (cells[from] ?? 0) + price);
          }
        }
        cells[row + i] = cost;
        if (cost < best) best = cost;
      }
      bests[j] = best;
      rows = j;
      // A pair may still begin some letters back.
      hopeless = best > most ? hopeless + 1 : 0;
      if (hopeless >= LONGEST_HABIT) return Infinity;
    }
    const cost = cells[height * width + length] ?? Infinity;
    return cost > most ? Infinity : cost;
  };
}

/** How many letters two words in a text have alike from their beginnings, `most` at most. */
function lengthAlike(text: string, one: number, other: number, most: number): number {
  let count = 0;
  while (count < most && text.charCodeAt(one + count) === text.charCodeAt(other + count))
    count += 1;
  return count;
}

/** A vowel beside a consonant: `meteo(ro)logi` loses both at once. */
function isSyllable(one: number, other: number): boolean {
  return isVowel(one) !== isVowel(other);
}

function extraCost(word: string, at: number, { silent }: SoundHabits): number {
  const letter = word[at] ?? '';
  const cost = costOfExtra(letter, word[at - 1] ?? '', word[at + 1] ?? '');
  return (silent.includes(letter) ? Math.min(cost, SILENT + 0.2) : cost) + (at === 0 ? FIRST : 0);
}

function missingCost(word: string, at: number, letter: string, { silent }: SoundHabits): number {
  const cost = costOfMissing(letter, word[at - 1] ?? '', word[at] ?? '');
  if (silent.includes(letter)) return Math.min(cost, SILENT);
  return cost + (at === 0 ? FIRST : 0);
}

function wrongCost(word: string, at: number, meant: string): number {
  const letter = (word[at] ?? '').toLowerCase();
  const cost = isSameWithoutAccent(letter, meant) ? ACCENT : costOfWrong(letter, meant);
  return at === 0 && cost > ACCENT ? cost + FIRST : cost;
}

function isSameWithoutAccent(one: string, other: string): boolean {
  return other !== '' && one.normalize('NFD').charAt(0) === other.normalize('NFD').charAt(0);
}
