import { loadModule, type HunspellFactory } from 'hunspell-asm';

import type { Speller } from '../speller';
import { generateCandidates } from './generate-candidates';
import { readAffixHints } from './read-affix-hints';

/** An unmodified Hunspell dictionary, as UTF-8 bytes. */
export interface DictionaryFiles {
  readonly aff: Uint8Array;
  readonly dic: Uint8Array;
}

/** Loads a dictionary into Hunspell (WASM). Rejects when the engine cannot be started. */
export async function createHunspellSpeller({ aff, dic }: DictionaryFiles): Promise<Speller> {
  const factory = await loadHunspell();
  const affPath = factory.mountBuffer(aff);
  const dicPath = factory.mountBuffer(dic);
  const hunspell = factory.create(affPath, dicPath);
  const hints = readAffixHints(new TextDecoder().decode(aff));
  const verdicts = new Map<string, boolean>();
  const isWord = (word: string): boolean => {
    const known = verdicts.get(word);
    if (known !== undefined) return known;
    const verdict = hunspell.spell(word);
    if (verdicts.size > 20_000) verdicts.clear();
    verdicts.set(word, verdict);
    return verdict;
  };
  return {
    isWord,
    suggest(word, limit) {
      const near = generateCandidates(word, hints, isWord, limit);
      if (near.length > 0) return near;
      return hunspell.suggest(word).slice(0, limit);
    },
    dispose() {
      hunspell.dispose();
      factory.unmount(affPath);
      factory.unmount(dicPath);
      verdicts.clear();
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
