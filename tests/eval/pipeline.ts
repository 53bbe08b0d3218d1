import { checkReply } from '@/lib/checking/check-reply';
import { createFindingCache } from '@/lib/checking/finding-cache';
import { loadSpeller } from '@/lib/proofreading/dictionaries/load-speller';
import { findWords } from '@/lib/proofreading/spelling/find-words';
import type { Checker } from '@/lib/text/checker';
import { findMasked } from '@/lib/text/find-masked';
import { MARK_CERTAINTY, type Finding } from '@/lib/text/finding';
import { readDictionaryFile } from '@/tests/support/spellers-in-tests';

import { startNodeEngine } from '../../cli/node-engine.ts';

/** Finds in a text what one engine has against it. */
export type Find = (text: string) => Promise<readonly Finding[]>;

export interface Engines {
  /** All of Replybook's checkers, as for a reply without a pack, and more. */
  replybook(language: string, more?: readonly Checker[]): Find;
  /** Our own grammar of the language, and nothing else. */
  grammar(language: string): Find;
  /** Harper with the settings that Replybook gives it, and nothing else. */
  harper(): Find;
  /** Each word that Hunspell does not know. */
  hunspell(language: string): Promise<Find>;
  suggest(word: string, language: string): Promise<readonly string[]>;
}

/** Starts the engines of the extension in this process. */
export async function startEngines(): Promise<Engines> {
  const engine = await startNodeEngine([]);
  const withCheckers = (checkers: readonly Checker[], language: string): Find => {
    const cache = createFindingCache();
    return async (text) => {
      const { findings, checkers: states } = await checkReply({
        reply: { text, masked: findMasked(text) },
        context: { kind: 'public', screenLanguage: 'en', language },
        checkers,
        cache,
        revision: '',
        signal: new AbortController().signal,
      });
      const failed = states.find(({ state }) => state === 'failed');
      if (failed) throw new Error(`${failed.id} could not run: ${JSON.stringify(failed)}`);
      return findings;
    };
  };
  const all = engine.checkers.filter(({ id }) => id !== 'parts');
  return {
    replybook: (language, more = []) => withCheckers([...all, ...more], language),
    grammar: (language) =>
      withCheckers(
        all.filter(({ id }) => id === 'grammar'),
        language,
      ),
    harper: () =>
      withCheckers(
        all.filter(({ id }) => id === 'english'),
        'en-GB',
      ),
    async hunspell(language) {
      const speller = await loadSpeller(language, readDictionaryFile);
      if (!speller) throw new Error(`There is no dictionary for "${language}".`);
      return async (text) =>
        findWords(text)
          .filter(({ word }) => !speller.isWord(word))
          .map(({ start, end }) => unknownWord(start, end));
    },
    suggest: (word, language) => engine.suggest(word, { language }),
  };
}

function unknownWord(start: number, end: number): Finding {
  return {
    start,
    end,
    rule: 'hunspell',
    checker: 'spelling',
    category: 'spelling',
    level: 'error',
    certainty: 1,
    message: '',
    suggestions: [],
  };
}

/** Certain enough to be underlined in the text. */
export function isMark({ certainty, start, end }: Finding): boolean {
  return certainty >= MARK_CERTAINTY && end > start;
}
