import { loadModule, type HunspellFactory } from 'hunspell-asm';

import { primaryLanguage } from '@/lib/text/checker';

import { createSortedWords } from '../dictionaries/sorted-words';
import type { DictionaryFiles, Speller } from '../dictionaries/speller';
import { createLetterTriples, type LetterTriples } from '../suggestions/letter-triples';
import { suggestWords, type SuggestionSources } from '../suggestions/suggest-words';
import { readWordFrequencies } from '../suggestions/word-frequencies';
import { createStemIndex, type StemIndex } from './create-stem-index';
import { dictionaryIndexOf } from './dictionary-index';
import { likeliestBySlip, type WordKnowledge } from './likeliest-by-slip';
import { loadSuggestionSources, type GivenForSuggestions } from './load-suggestion-sources';
import { readAffixHints } from './read-affix-hints';

/** No dearer slip is assumed where the word may as well be a name. */
const USUAL_SLIP = 2.2;
/** Each further letter costs; a slip in so long a word is looked for only when somebody asks. */
const LONGEST_SLIP = 22;
const MOST_VERDICTS = 20_000;
/** Rarities of words: of a language's common words, and of what the dictionary does not list. */
const COMMON = -1;
const UNKNOWN = 1.6;

/**
 * Loads a dictionary into Hunspell (WASM), with what else is known of the language's words. Rejects when the engine cannot be started or the files cannot be read.
 */
export async function createHunspellSpeller(
  files: DictionaryFiles | Promise<DictionaryFiles>,
  given: GivenForSuggestions = {},
): Promise<Speller> {
  const common = given.words?.common ?? new Set<string>();
  // The engine is compiled while the files are read.
  const [factory, { aff, dic }, commonest, rare] = await Promise.all([
    loadHunspell(),
    files,
    weighsMarks(given.language) ? given.readFrequencies?.().catch(() => undefined) : undefined,
    given.readRareWords?.().catch(() => undefined),
  ]);
  const rareWords = createSortedWords(rare ?? '');
  const frequencies = commonest === undefined ? undefined : readWordFrequencies(commonest);
  const affPath = factory.mountBuffer(aff);
  const dicPath = factory.mountBuffer(dic);
  const hunspell = factory.create(affPath, dicPath);
  // They have been read, and are kept by whoever gave them.
  factory.unmount(affPath);
  factory.unmount(dicPath);
  const hints = readAffixHints(new TextDecoder().decode(aff));
  const verdicts = new Map<string, boolean>();
  const slips = new Map<string, string | undefined>();

  // Made when the first suggestion is wanted: most replies have nothing misspelt.
  let stems: StemIndex | undefined;
  const stemIndex = (): StemIndex =>
    (stems ??= createStemIndex(dictionaryIndexOf(dic), hints.endings));
  let triples: LetterTriples | undefined;
  const isWord = (word: string): boolean => verdicts.get(word) ?? hunspell.spell(word);
  const isCommon = (word: string): boolean => common.has(word) || common.has(word.toLowerCase());
  const rarityOfOne = (word: string): number => {
    if (isCommon(word)) return COMMON;
    return stemIndex().hasStemOf(word) ? 0 : UNKNOWN;
  };
  const knowledge: WordKnowledge = {
    isWord,
    rarityOf: (words) => Math.max(...words.split(/[ -]/u).map(rarityOfOne)),
    leastRarityOf: (words) => (isCommon(words) || /[ -]/u.test(words) ? COMMON : 0),
  };

  let sources: Promise<SuggestionSources> | undefined;
  let isDisposed = false;
  const sourcesForSuggestions = (): Promise<SuggestionSources> => {
    sources ??= loadSuggestionSources({ dic, hints, stems: stemIndex(), given, commonest, isWord });
    sources.catch(() => (sources = undefined));
    return sources;
  };

  return {
    files: { aff, dic },
    isRare: (word) => rareWords.has(word.toLowerCase()),
    frequencyOf: (word) => frequencies?.frequencyOf(word),
    looksRight(word) {
      triples ??= createLetterTriples([commonest ?? '']);
      return triples.hasAllOf(word.toLowerCase());
    },
    isWord(word) {
      const known = verdicts.get(word);
      if (known !== undefined) return known;
      const verdict = hunspell.spell(word);
      if (verdicts.size > MOST_VERDICTS) verdicts.clear();
      verdicts.set(word, verdict);
      return verdict;
    },
    isListed: (word) => stemIndex().hasStemOf(word),
    async suggest(word, wanted) {
      const loaded = await sourcesForSuggestions();
      return isDisposed ? [] : suggestWords(word, loaded, wanted);
    },
    meantBySlip(word) {
      if (slips.has(word) || word.length > LONGEST_SLIP) return slips.get(word);
      const meant = likeliestBySlip(word, hints, knowledge, USUAL_SLIP);
      if (slips.size > MOST_VERDICTS) slips.clear();
      slips.set(word, meant);
      return meant;
    },
    dispose() {
      isDisposed = true;
      sources = undefined;
      hunspell.dispose();
      verdicts.clear();
      slips.clear();
    },
  };
}

/** In Spanish it counts for a mark how common what is meant is; in other languages only for suggestions. */
function weighsMarks(language = ''): boolean {
  return primaryLanguage(language) === 'es';
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
