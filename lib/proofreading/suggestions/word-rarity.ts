import type { WordFrequencies } from './word-frequencies';

/** What is known of how common words are. */
export interface RaritySources {
  readonly frequencies: WordFrequencies | undefined;
  /** Words that many replies have. */
  readonly common: ReadonlySet<string>;
  /** True when the word, or the word without an ending, is an entry of the dictionary. */
  hasStemOf(word: string): boolean;
}

/** A slip from a word of this frequency is as likely as its cost says. */
const MIDDLING = 4.5;
const PER_ZIPF = 0.45;
const IN_REPLIES = 0.4;
const RARE = 1.2;
const COMPOUND_OF_COMMON = 2.4;
/** The commoner the end of a compound, the likelier its form: at most this much less. */
const PER_ZIPF_OF_END = 0.1;
const LEAST_COMPOUND = 2.2;
/** From here on a word is one that only a rule for compounds knows. */
export const COMPOUND = 3;
const MADE_UP = 3.8;
const SHORTEST_PART = 3;

/** No more than `rarityOf` gives, without looking for the parts of compounds. */
export function leastRarityOf(word: string, sources: RaritySources): number {
  return rarityOf(word, sources, () => LEAST_COMPOUND);
}

/** How much less likely a word is meant than a middling one, in the measure of slips: negative for common ones. */
export function rarityOf(
  word: string,
  sources: RaritySources,
  rarityOfCompound = compoundRarity,
): number {
  const { frequencies, common } = sources;
  const lower = word.toLowerCase();
  const bonus = common.has(word) || common.has(lower) ? IN_REPLIES : 0;
  const frequency = frequencies?.frequencyOf(lower);
  if (frequency !== undefined) return PER_ZIPF * (MIDDLING - frequency) - bonus;
  return (sources.hasStemOf(word) ? RARE : rarityOfCompound(lower, sources)) - bonus;
}

/** Hunspell joins what nobody would: `metteologi`. Two words that people use are another matter. */
function compoundRarity(word: string, sources: RaritySources): number {
  let rarity = MADE_UP;
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    const start = word.slice(0, at);
    const end = word.slice(at);
    const frequency = sources.frequencies?.frequencyOf(end);
    const isCommon = (part: string): boolean =>
      part.length > SHORTEST_PART && sources.frequencies?.frequencyOf(part) !== undefined;
    if (frequency !== undefined && end.length > SHORTEST_PART && isStart(start, isCommon)) {
      rarity = Math.min(rarity, COMPOUND_OF_COMMON + PER_ZIPF_OF_END * (MIDDLING - frequency));
    }
    if (rarity > COMPOUND && sources.hasStemOf(end)) {
      if (isStart(start, (part) => sources.hasStemOf(part))) rarity = COMPOUND;
    }
  }
  return rarity;
}

/** The first part of a compound, with what may join it to the next: `mand-s-hjerte`. */
function isStart(start: string, isPart: (part: string) => boolean): boolean {
  return isPart(start) || (/.{3}[se]$/u.test(start) && isPart(start.slice(0, -1)));
}
