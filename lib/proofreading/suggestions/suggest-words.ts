import { createSlipDistance } from './slip-distance';
import type { SoundHabits } from './sound-habits';
import type { WordFrequencies } from './word-frequencies';
import { capitalize, reshape, shapeOf } from './word-shape';
import type { WordStore } from './word-store';

/** What is known of a language's words when one of them is misspelt. */
export interface SuggestionSources {
  readonly frequencies: WordFrequencies | undefined;
  /** The dictionary's own entries. */
  readonly entries: WordStore;
  readonly habits: SoundHabits;
  isWord(word: string): boolean;
  /** How much less likely this word is meant than a middling one; negative for common ones. */
  rarityOf(word: string): number;
  /** What one slip makes of the word, whatever the dictionary accepts; `mostCost` is that of slip and rarity. */
  nearTo(word: string, mostCost: number): readonly Suggested[];
  /** True for what people write by mistake, though the dictionary takes it for a compound. */
  isMisspelling(word: string): boolean;
}

interface Suggested {
  readonly word: string;
  readonly cost: number;
}

/** Beside a likely word, unlikely ones only make reading longer. */
const MOST_ABOVE_BEST = 2;
const LEAST_RARITY = -1.6;
const ENTRY_RARITY = 1;
const CLIENT_RARITY = -1.6;
const MOST_SLIP_OF_CLIENT_WORD = 3.2;

/** Words that may be meant by a misspelt one, the likeliest first; those of the client before others. */
export function suggestWords(
  word: string,
  sources: SuggestionSources,
  { limit, clientWords }: { readonly limit: number; readonly clientWords: Iterable<string> },
): readonly string[] {
  const shape = shapeOf(word);
  const distanceTo = createSlipDistance(word.toLowerCase(), sources.habits);
  const mostSlip = Math.min(5.5, 1.8 + 0.35 * word.length);
  const found = new Map<string, number>();
  let best = Infinity;
  const offer = (candidate: string, cost: number): void => {
    const shaped = reshape(candidate, shape);
    if (shaped === word || cost >= (found.get(shaped) ?? Infinity)) return;
    found.set(shaped, cost);
    best = Math.min(best, cost);
  };
  const offerLike = (store: WordStore, leastRarity: number): void =>
    store.forEachLike(word, (start, end) => {
      const most = Math.min(mostSlip, best + MOST_ABOVE_BEST - leastRarity);
      const slip = distanceTo(store.text, start, end, most);
      if (slip === Infinity) return;
      const candidate = store.text.slice(start, end);
      const total = slip + sources.rarityOf(candidate);
      if (total <= best + MOST_ABOVE_BEST && isUsable(candidate, sources)) offer(candidate, total);
    });

  for (const own of clientWords) {
    const slip = distanceTo(own, 0, own.length, MOST_SLIP_OF_CLIENT_WORD);
    if (slip < Infinity) offer(own, slip + CLIENT_RARITY);
  }
  if (sources.frequencies) offerLike(sources.frequencies.words, LEAST_RARITY);
  offerLike(sources.entries, ENTRY_RARITY);
  for (const near of sources.nearTo(word, best + MOST_ABOVE_BEST)) {
    if (!sources.isMisspelling(near.word)) offer(near.word, near.cost);
  }
  return [...found]
    .filter(([, cost]) => cost <= best + MOST_ABOVE_BEST)
    .toSorted(([, one], [, other]) => one - other)
    .slice(0, limit)
    .map(([candidate]) => candidate);
}

function isUsable(candidate: string, { isWord, isMisspelling }: SuggestionSources): boolean {
  return !isMisspelling(candidate) && (isWord(candidate) || isWord(capitalize(candidate)));
}
