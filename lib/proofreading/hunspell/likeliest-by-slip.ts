import { capitalize } from '../capitalize';
import { reshape, shapeOf } from '../suggestions/word-shape';
import { COST_OF_SLIP_IN_NAME, COST_OF_SMALL_LETTER, editsOf } from './edits-of';
import type { AffixHints } from './read-affix-hints';

/** What is known of words. */
export interface WordKnowledge {
  isWord(word: string): boolean;
  /** Is added to the cost of a slip that makes a word of the misspelt one. */
  rarityOf(word: string): number;
  /** No more than `rarityOf` gives, and quick. */
  leastRarityOf(word: string): number;
}

/**
 * The likeliest word one step away from the misspelt one: by the dictionary's own list of mix-ups,
 * exchanged neighbours, a letter doubled, missing, wrong or too much, a capital, a space or hyphen
 * forgotten. Capitals stay as they were. Undefined when slip and rarity together cost more than
 * `mostCost`.
 */
export function likeliestBySlip(
  word: string,
  hints: AffixHints,
  knowledge: WordKnowledge,
  mostCost: number,
): string | undefined {
  const shape = shapeOf(word);
  let best: string | undefined;
  let most = mostCost;
  const isTooDear = (cost: number): boolean => (best === undefined ? cost > most : cost >= most);
  // The likeliest first: what costs more than one that is meant need not be looked at.
  for (const meaning of meaningsOf(word, hints, knowledge, mostCost)) {
    const { phrase, slip, atLeast } = meaning;
    if (isTooDear(atLeast)) break;
    const cost = slip + knowledge.rarityOf(phrase);
    if (isTooDear(cost)) continue;
    const shaped = reshape(phrase, shape);
    // Whether something is a word is asked last: of a compound that costs Hunspell dearly.
    if (shaped === word || !meaning.isMeant()) continue;
    best = shaped;
    most = cost;
  }
  return best;
}

interface Meaning {
  readonly phrase: string;
  readonly slip: number;
  readonly atLeast: number;
  isMeant(): boolean;
}

/** What each edit may stand for: itself, or a name that somebody wrote small. */
function meaningsOf(
  word: string,
  hints: AffixHints,
  knowledge: WordKnowledge,
  mostCost: number,
): readonly Meaning[] {
  const meanings: Meaning[] = [];
  const add = (phrase: string, slip: number, isMeant: () => boolean): void => {
    const atLeast = slip + knowledge.leastRarityOf(phrase);
    if (atLeast <= mostCost) meanings.push({ phrase, slip, atLeast, isMeant });
  };
  const isWord = (part: string): boolean => knowledge.isWord(part);
  for (const [edit, slip] of editsOf(word, hints, knowledge, mostCost)) {
    const parts = edit.split(' ');
    add(edit, slip, () => parts.every((part) => part !== '' && isWord(part)));
    const name = capitalize(edit);
    if (parts.length === 1 && slip <= COST_OF_SLIP_IN_NAME && name !== edit) {
      add(name, slip + COST_OF_SMALL_LETTER, () => !isWord(edit) && isWord(name));
    }
  }
  return meanings.toSorted((one, other) => one.atLeast - other.atLeast);
}
