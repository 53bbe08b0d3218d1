import { createLetterTriples } from '../suggestions/letter-triples';
import { soundHabitsOf } from '../suggestions/sound-habits';
import type { SuggestionSources } from '../suggestions/suggest-words';
import { readWordFrequencies } from '../suggestions/word-frequencies';
import { leastRarityOf, rarityOf } from '../suggestions/word-rarity';
import { createWordStore } from '../suggestions/word-store';
import type { LanguageWords } from '../words/language-words';
import type { StemIndex } from './create-stem-index';
import { editsOf } from './edits-of';
import type { AffixHints } from './read-affix-hints';
import { readEntries } from './read-entries';

/** What is known of a language beside its dictionary. */
export interface GivenForSuggestions {
  readonly language?: string;
  readonly words?: LanguageWords;
  /** Gives the list of the commonest words. */
  readonly readFrequencies?: () => Promise<string>;
  /** Gives right words beyond the dictionary, one a line, sorted. */
  readonly readRareWords?: () => Promise<string>;
}

/** In longer words only usual slips are looked for. */
const LONGEST = 30;
const USUAL_SLIP = 2.2;
const LONGEST_ENDING = 5;
const SHORTEST_STEM = 3;
const MOST_ENDINGS = 2;

/** Makes what suggestions need of a dictionary and a list of common words: some 300 ms, 6 MB. */
export async function loadSuggestionSources({
  dic,
  hints,
  stems,
  given: { language = '', words, readFrequencies },
  commonest: known,
  isWord,
}: {
  readonly dic: Uint8Array;
  readonly hints: AffixHints;
  readonly stems: StemIndex;
  readonly given: GivenForSuggestions;
  /** The list of the commonest words, where it was read before. */
  readonly commonest: string | undefined;
  readonly isWord: (word: string) => boolean;
}): Promise<SuggestionSources> {
  const commonest = known ?? (await readFrequencies?.());
  const frequencies = commonest === undefined ? undefined : readWordFrequencies(commonest);
  const own = readEntries(dic);
  const entries = createWordStore(own.entries);
  const triples = createLetterTriples([entries.text, commonest ?? '']);
  const rarities = {
    frequencies,
    common: words?.common ?? new Set<string>(),
    hasStemOf: (word: string) => stems.hasStemOf(word),
  };
  return {
    frequencies,
    entries,
    habits: soundHabitsOf(language),
    isWord,
    isMisspelling: (word) => words?.misspelt.has(word) ?? false,
    meantBy: (word) => words?.misspelt.get(word) ?? own.misspelt.get(word),
    rarityOf: (word) => rarityOf(word, rarities),
    leastRarityOf: (word) => (triples.hasAllOf(word) ? leastRarityOf(word, rarities) : Infinity),
    endingsOf: (word) => endingsOf(word, hints.endings),
    editsOf: (word, mostSlip) => {
      const most = word.length > LONGEST ? Math.min(mostSlip, USUAL_SLIP) : mostSlip;
      return editsOf(word, hints, { isWord }, most);
    },
  };
}

/** The longest endings of a word that the dictionary puts behind others. */
function endingsOf(word: string, endings: AffixHints['endings']): readonly string[] {
  const found: string[] = [];
  const first = Math.max(SHORTEST_STEM, word.length - LONGEST_ENDING);
  for (let at = first; at < word.length && found.length < MOST_ENDINGS; at += 1) {
    if (endings.get(word.slice(at))?.has('')) found.push(word.slice(at));
  }
  return found;
}
