import { loadModule, type HunspellFactory } from 'hunspell-asm';

import type { DictionaryFiles, Speller } from '../speller';
import { createStemIndex, type StemIndex } from './create-stem-index';
import { generateCandidates, type WordKnowledge } from './generate-candidates';
import { readAffixHints } from './read-affix-hints';

/** Dearer candidates are tried only after Hunspell's own, which is slow, but looks two steps away. */
const NEAR = 4;
const MOST_ABOVE_BEST = 2;
/** No dearer slip is assumed where the word may as well be a name. */
const USUAL_SLIP = 2.2;
/** Each further letter costs; a slip in so long a word is looked for only when somebody asks. */
const LONGEST_SLIP = 22;
const LONGEST_FAR = 30;
const MOST_VERDICTS = 20_000;

/**
 * Loads a dictionary into Hunspell (WASM); `common` are words that many replies have, meant rather
 * than others. Rejects when the engine cannot be started.
 */
export async function createHunspellSpeller(
  { aff, dic }: DictionaryFiles,
  common: ReadonlySet<string> = new Set(),
): Promise<Speller> {
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
    suggest(word, limit) {
      const mostCost = word.length > LONGEST_FAR ? USUAL_SLIP : Infinity;
      const all = generateCandidates(word, hints, knowledge, mostCost);
      // Beside a likely word, unlikely ones only make reading longer.
      const farthest = Math.min(NEAR, (all[0]?.cost ?? 0) + MOST_ABOVE_BEST);
      const near = all.filter(({ cost }) => cost <= farthest).map((candidate) => candidate.word);
      if (near.length > 0) return near.slice(0, limit);
      const far = all.map((candidate) => candidate.word);
      return [...new Set([...hunspell.suggest(word), ...far])].slice(0, limit);
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
