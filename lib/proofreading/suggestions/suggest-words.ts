import { capitalize } from '../capitalize';
import { COST_OF_SLIP_IN_NAME, COST_OF_SMALL_LETTER } from '../hunspell/edits-of';
import { createSlipDistance, type SlipDistance } from './slip-distance';
import type { SoundHabits } from './sound-habits';
import type { WordFrequencies } from './word-frequencies';
import { COMPOUND } from './word-rarity';
import { reshape, shapeOf } from './word-shape';
import { ONE_SLIP, type WordStore } from './word-store';

/** What is known of a language's words when one of them is misspelt. */
export interface SuggestionSources {
  readonly frequencies: WordFrequencies | undefined;
  /** The dictionary's own entries. */
  readonly entries: WordStore;
  readonly habits: SoundHabits;
  /** True for what is often written by mistake, though the dictionary may take it for a compound. */
  isMisspelling(word: string): boolean;
  /** What is meant by something that is often written by mistake. */
  meantBy(word: string): string | undefined;
  isWord(word: string): boolean;
  /** How much less likely this word is meant than a middling one; negative for common ones. */
  rarityOf(word: string): number;
  /** Endings that the word may have, such as `er`. */
  endingsOf(word: string): readonly string[];
  /** No more than `rarityOf` gives, and quick; Infinity for what can be no word. */
  leastRarityOf(word: string): number;
  /** What one slip of at most this cost makes of the word, whether it is a word or not. */
  editsOf(word: string, mostSlip: number): ReadonlyMap<string, number>;
}

/** Beside a likely word, unlikely ones only make reading longer. */
const MOST_ABOVE_BEST = 2;
const MOST_SLIP = 5;
const LEAST_RARITY = -1.6;
/** Of what is not among the commonest words. */
const RARE = 0.9;
const CLIENT_RARITY = -1.6;
const MOST_SLIP_OF_CLIENT_WORD = 3.2;
/**
 * When nothing is found up to here, compounds that may be made up are offered, and a rare word with an
 * ending is looked for, misspelt twice.
 */
const GOOD = 3.4;
const ENDING = 0.4;
/** Two words are none the likelier for being common ones. */
const FORGOTTEN_SPACE = 0.5;
const LONGEST_FAR = 30;
/** Each question to Hunspell about a word of a language with compounds takes some 0.1 ms. */
const MOST_ASKED = 90;
const MOST_TRIED = 450;

/** Words that may be meant by a misspelt one, the likeliest first; those of the client before others. */
export function suggestWords(
  word: string,
  sources: SuggestionSources,
  { limit, clientWords }: { readonly limit: number; readonly clientWords: Iterable<string> },
): readonly string[] {
  const found = createCollection(word, sources);
  const { frequencies, entries } = sources;
  const known = sources.meantBy(word) ?? sources.meantBy(word.toLowerCase());
  if (known !== undefined) found.offer(known, LEAST_RARITY);
  const lower = word.toLowerCase();
  const distanceTo = createSlipDistance(lower, sources.habits);
  for (const own of clientWords) {
    const slip = distanceTo(own, 0, own.length, MOST_SLIP_OF_CLIENT_WORD);
    if (slip < Infinity) found.offer(own, slip + CLIENT_RARITY);
  }
  if (word.length <= LONGEST_FAR) {
    const options = { distanceTo, word: lower, ending: '', mostSlip: MOST_SLIP };
    if (frequencies) found.offerLike(frequencies.words, { ...options, rarity: LEAST_RARITY });
    found.offerLike(entries, { ...options, rarity: RARE });
  }
  offerNear(word, sources, found);
  if (found.best() > GOOD && word.length <= LONGEST_FAR) {
    for (const ending of sources.endingsOf(lower)) {
      const stem = lower.slice(0, -ending.length);
      const distance = createSlipDistance(stem, sources.habits);
      const options = { distanceTo: distance, word: stem, ending, mostSlip: ONE_SLIP };
      found.offerLike(entries, { ...options, rarity: RARE + ENDING });
    }
  }
  return found.likeliest(limit);
}

/** What one slip makes of the word: forms and compounds too, which no list has. */
function offerNear(word: string, sources: SuggestionSources, found: Collection): void {
  const rarityOf = (part: string): number => sources.rarityOf(part);
  const isWord = (part: string): boolean => sources.isWord(part);
  const bySlip = sources.editsOf(word, found.mostCost() - FORGOTTEN_SPACE);
  const byHabit = editsByHabit(word.toLowerCase(), sources.habits);
  const edits = [...bySlip, ...byHabit]
    .map(([phrase, slip]) => {
      const parts = phrase.split(/[ -]/u);
      const least = parts.length > 1 ? FORGOTTEN_SPACE : LEAST_RARITY;
      return {
        phrase,
        slip,
        parts,
        least,
        atLeast: slip + Math.max(least, ...parts.map((part) => sources.leastRarityOf(part))),
      };
    })
    .toSorted((one, other) => one.atLeast - other.atLeast)
    .slice(0, MOST_TRIED);
  let asked = 0;
  for (const { phrase, slip, parts, least, atLeast } of edits) {
    if (atLeast > found.mostCost() || asked === MOST_ASKED) break;
    const rarity = Math.max(least, ...parts.map(rarityOf));
    const cost = slip + rarity;
    if (cost > found.mostCost() || (rarity >= COMPOUND && found.best() <= GOOD)) continue;
    asked += 1;
    if ((phrase.includes(' ') ? parts : [phrase]).every(isWord)) found.offer(phrase, cost);
    else if (parts.length === 1 && slip <= COST_OF_SLIP_IN_NAME && isWord(capitalize(phrase))) {
      const name = capitalize(phrase);
      found.offer(name, slip + COST_OF_SMALL_LETTER + rarityOf(name));
    }
  }
}

function* editsByHabit(word: string, { pairs }: SoundHabits): Generator<[string, number]> {
  for (const { wrong, right, cost } of pairs) {
    for (let at = word.indexOf(wrong); at >= 0; at = word.indexOf(wrong, at + 1)) {
      yield [word.slice(0, at) + right + word.slice(at + wrong.length), cost];
    }
  }
}

interface Collection {
  offer(word: string, cost: number): void;
  /** Offers the words of a store, with an ending, that are like this one. */
  offerLike(
    store: WordStore,
    options: {
      readonly word: string;
      readonly distanceTo: SlipDistance;
      readonly ending: string;
      readonly rarity: number;
      readonly mostSlip: number;
    },
  ): void;
  best(): number;
  mostCost(): number;
  likeliest(limit: number): readonly string[];
}

function createCollection(word: string, sources: SuggestionSources): Collection {
  const shape = shapeOf(word);
  const mostOfAll = 2.2 + 0.35 * word.length;
  const found = new Map<string, number>();
  let best = Infinity;
  const offer = (candidate: string, cost: number): void => {
    const shaped = reshape(candidate, shape);
    if (shaped === word || sources.isMisspelling(candidate)) return;
    if (cost >= (found.get(shaped) ?? Infinity)) return;
    found.set(shaped, cost);
    best = Math.min(best, cost);
  };
  return {
    offer,
    offerLike(store, options) {
      const mostSlip = Math.min(options.mostSlip, mostOfAll);
      const mostNow = () => Math.min(mostSlip, best + MOST_ABOVE_BEST - options.rarity);
      store.forEachLike(options.word, mostNow(), (start, end) => {
        const most = mostNow();
        const slip = options.distanceTo(store.text, start, end, most);
        if (slip === Infinity) return;
        const candidate = store.text.slice(start, end) + options.ending;
        const cost = slip + sources.rarityOf(candidate);
        if (cost > best + MOST_ABOVE_BEST) return;
        if (sources.isWord(candidate) || sources.isWord(capitalize(candidate))) {
          offer(candidate, cost);
        }
      });
    },
    best: () => best,
    mostCost: () => best + MOST_ABOVE_BEST,
    likeliest: (limit) =>
      [...found]
        .filter(([, cost]) => cost <= best + MOST_ABOVE_BEST)
        .toSorted(([, one], [, other]) => one - other)
        .map(([candidate]) => candidate)
        .filter((candidate, at, all) => all.findIndex(isSameAs(candidate)) === at)
        .slice(0, limit),
  };
}

/** Of a word with a small letter and with a capital, the likelier one is enough. */
function isSameAs(word: string): (other: string) => boolean {
  const lower = word.toLowerCase();
  return (other) => other.toLowerCase() === lower;
}
