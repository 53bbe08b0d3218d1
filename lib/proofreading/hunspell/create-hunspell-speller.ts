import { loadModule, type HunspellFactory } from 'hunspell-asm';

import type { DictionaryFiles, Speller } from '../speller';
import { createLetterTriples } from '../suggestions/letter-triples';
import { suggestWords, type SuggestionSources } from '../suggestions/suggest-words';
import { soundHabitsOf } from '../suggestions/sound-habits';
import { readWordFrequencies } from '../suggestions/word-frequencies';
import { leastRarityOf, rarityOf } from '../suggestions/word-rarity';
import { createWordStore } from '../suggestions/word-store';
import type { LanguageWords } from '../words/language-words';
import { createStemIndex, type StemIndex } from './create-stem-index';
import { editsOf, generateCandidates, type WordKnowledge } from './generate-candidates';
import { readEntries } from './read-entries';
import { readAffixHints, type AffixHints } from './read-affix-hints';

/** No dearer slip is assumed where the word may as well be a name. */
const USUAL_SLIP = 2.2;
/** Each further letter costs; a slip in so long a word is looked for only when somebody asks. */
const LONGEST_SLIP = 22;
const LONGEST_FAR = 30;
const MOST_VERDICTS = 20_000;

interface SpellerKnowledge {
  readonly language?: string;
  readonly words?: LanguageWords;
  /** Gives the file of the commonest words; undefined for a language without one. */
  readonly readFrequencies?: () => Promise<string | undefined>;
}

/**
 * Loads a dictionary into Hunspell (WASM); `common` are words that many replies have, meant rather
 * than others. Rejects when the engine cannot be started.
 */
export async function createHunspellSpeller(
  { aff, dic }: DictionaryFiles,
  { language, words, readFrequencies }: SpellerKnowledge = {},
): Promise<Speller> {
  const common = words?.common ?? new Set<string>();
  const factory = await loadHunspell();
  const affPath = factory.mountBuffer(aff);
  const dicPath = factory.mountBuffer(dic);
  const hunspell = factory.create(affPath, dicPath);
  const hints = readAffixHints(new TextDecoder().decode(aff));
  const verdicts = new Map<string, boolean>();
  const slips = new Map<string, string | undefined>();

  // Made when the first suggestion is wanted: most replies have nothing misspelt.
  let stems: StemIndex | undefined;
  const knowledge: WordKnowledge = {
    isWord: (word) => verdicts.get(word) ?? hunspell.spell(word),
    rarity(words) {
      stems ??= createStemIndex(dic, hints.endings);
      const ofWord = (word: string): number => {
        if (common.has(word) || common.has(word.toLowerCase())) return -1;
        return stems?.hasStemOf(word) ? 0 : 1.6;
      };
      return Math.max(...words.split(/[ -]/u).map(ofWord));
    },
  };

  let sources: Promise<SuggestionSources> | undefined;
  const loadSources = async (): Promise<SuggestionSources> => {
    const text = await readFrequencies?.();
    const frequencies = text === undefined ? undefined : readWordFrequencies(text);
    const own = readEntries(dic);
    const entries = createWordStore(own.entries);
    stems ??= createStemIndex(dic, hints.endings);
    const { hasStemOf } = stems;
    const rarities = { frequencies, common, hasStemOf };
    const triples = createLetterTriples([entries.text, frequencies?.words.text ?? '']);
    const isWord = (word: string): boolean => knowledge.isWord(word);
    return {
      frequencies,
      entries,
      habits: soundHabitsOf(language ?? ''),
      misspelt: new Map([...own.misspelt, ...(words?.misspelt ?? [])]),
      isWord,
      rarityOf: (word) => rarityOf(word, rarities),
      leastRarityOf: (word) => (triples.hasAllOf(word) ? leastRarityOf(word, rarities) : Infinity),
      endingsOf: (word) => endingsOf(word, hints.endings),
      editsOf: (word, mostSlip) =>
        editsOf(
          word,
          hints,
          { isWord },
          Math.min(mostSlip, word.length > LONGEST_FAR ? USUAL_SLIP : Infinity),
        ),
    };
  };

  return {
    files: { aff, dic },
    isWord(word) {
      const known = verdicts.get(word);
      if (known !== undefined) return known;
      const verdict = hunspell.spell(word);
      if (verdicts.size > MOST_VERDICTS) verdicts.clear();
      verdicts.set(word, verdict);
      return verdict;
    },
    async suggest(word, wanted) {
      sources ??= loadSources();
      return suggestWords(word, await sources, wanted);
    },
    meantBySlip(word) {
      if (slips.has(word) || word.length > LONGEST_SLIP) return slips.get(word);
      const [best] = generateCandidates(word, hints, knowledge, USUAL_SLIP);
      const meant = best && best.cost <= USUAL_SLIP ? best.word : undefined;
      if (slips.size > MOST_VERDICTS) slips.clear();
      slips.set(word, meant);
      return meant;
    },
    dispose() {
      hunspell.dispose();
      factory.unmount(affPath);
      factory.unmount(dicPath);
      verdicts.clear();
      slips.clear();
    },
  };
}

/** The longest three endings of a word that the dictionary puts behind others. */
function endingsOf(word: string, endings: AffixHints['endings']): readonly string[] {
  const found: string[] = [];
  for (let at = Math.max(3, word.length - 5); at < word.length && found.length < 3; at += 1) {
    if (endings.get(word.slice(at))?.has('')) found.push(word.slice(at));
  }
  return found;
}

/**
 * Loads the WASM. Its loader is made for programs of its own: in Node it listens for uncaught
 * errors of the whole process, which is taken away again.
 */
async function loadHunspell(): Promise<HunspellFactory> {
  const events = ['uncaughtException', 'unhandledRejection'] as const;
  const node = (globalThis as { process?: NodeEvents }).process;
  const before = events.map((event) => node?.listeners?.(event) ?? []);
  const factory = await loadModule();
  for (const [index, event] of events.entries()) {
    for (const listener of node?.listeners?.(event) ?? []) {
      if (!before[index]?.includes(listener)) node?.removeListener?.(event, listener);
    }
  }
  return factory;
}

interface NodeEvents {
  listeners?(event: string): unknown[];
  removeListener?(event: string, listener: unknown): void;
}
