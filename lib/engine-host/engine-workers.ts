import { toClientGuidelines } from '@/lib/engine/client-guidelines';
import type { CoreJobs } from '@/lib/engine/core-jobs';
import type { EnglishJobs } from '@/lib/engine/english-jobs';
import type { ClientGuidelines, GuidelinesJobs } from '@/lib/engine/guidelines-jobs';
import type { LanguageJobs } from '@/lib/engine/language-jobs';
import type { PackJobs } from '@/lib/engine/pack-jobs';
import type { SearchJobs } from '@/lib/engine/search-jobs';
import type { ClientWords, SpellingJobs } from '@/lib/engine/spelling-jobs';

import type { Installed } from './installed';
import { createKillableWorker, type KillableWorker } from './killable-worker';
import { createRuleWatcher, type RuleWatcher } from './rule-watcher';

/** One Worker for each thing that can be slow or must be ended: one of them dying costs only its own work. */
export interface EngineWorkers {
  readonly guidelines: KillableWorker<GuidelinesJobs>;
  /** Our own rules. */
  readonly core: KillableWorker<CoreJobs>;
  /** The client's rules that may take long. */
  readonly watched: RuleWatcher;
  /** Which language a reply is in: asked before everything else, so behind no dictionary. */
  readonly language: KillableWorker<LanguageJobs>;
  readonly spelling: KillableWorker<SpellingJobs>;
  readonly english: KillableWorker<EnglishJobs>;
  readonly search: KillableWorker<SearchJobs>;
}

const MINUTE = 60_000;

/** Sets the Workers up; none runs before it is needed. `startWorker` gets the name of a packaged script. */
export function createEngineWorkers(
  startWorker: (script: string) => Worker,
  installed: () => Promise<Installed>,
  onTooSlow: (rule: string) => void,
): EngineWorkers {
  const clientGuidelines = async (): Promise<readonly ClientGuidelines[]> => {
    const { packs } = await installed();
    return packs.map(toClientGuidelines);
  };
  const guidelines = createKillableWorker<GuidelinesJobs>({
    start: () => startWorker('guidelines-worker'),
    prepare: async (call) => call('load', [await clientGuidelines()]),
    limitMs: 2000,
    prepareLimitMs: 10_000,
    // Rules of a language are made ready when they are first asked for.
    needs: (job, [id, , context]) =>
      job === 'check' || job === 'listWatched' ? `${job} ${String(id)} ${languageIn(context)}` : '',
    idleMs: 5 * MINUTE,
  });
  return {
    guidelines,
    core: createKillableWorker<CoreJobs>({
      start: () => startWorker('core-worker'),
      limitMs: 4000,
      prepareLimitMs: 15_000,
      // Rules of a language are made ready when they are first asked for.
      needs: (_job, [, context]) => languageIn(context),
      idleMs: 5 * MINUTE,
    }),
    watched: createRuleWatcher({
      start: () => startWorker('rules-worker'),
      load: async (call) => {
        const { packs } = await installed();
        const rules = packs.map(
          ({ id, client, guidelines: { rules: ruleList, bodyRules = [], accepted = [] } }) => ({
            client: client.id,
            packId: id,
            guidelines: { rules: ruleList, bodyRules, accepted },
          }),
        );
        await call('load', [rules]);
      },
      ask: guidelines.call,
      remembered: async () => (await installed()).slowRules,
      onTooSlow,
    }),
    language: createKillableWorker<LanguageJobs>({
      start: () => startWorker('language-worker'),
      limitMs: 1000,
      prepareLimitMs: 10_000,
      idleMs: 5 * MINUTE,
    }),
    spelling: createKillableWorker<SpellingJobs>({
      start: () => startWorker('spelling-worker'),
      prepare: async (call) => {
        const now = await installed();
        const own = now.dictionaries.map(({ language, aff, dic }) => ({ language, aff, dic }));
        await call('load', [clientWords(now), own]);
      },
      limitMs: 2000,
      prepareLimitMs: 10_000,
      // Dictionaries are read when they are first asked for.
      needs: (job, [, second]) => (job === 'check' || job === 'suggest' ? languageIn(second) : ''),
      idleMs: 5 * MINUTE,
    }),
    english: createKillableWorker<EnglishJobs>({
      start: () => startWorker('english-worker'),
      prepare: (call) => call('warm', []),
      limitMs: 4000,
      prepareLimitMs: 30_000,
      idleMs: 2 * MINUTE,
    }),
    search: createKillableWorker<SearchJobs>({
      start: () => startWorker('search-worker'),
      prepare: async (call) => {
        await call('load', [[...(await installed()).templates]]);
      },
      limitMs: 3000,
      prepareLimitMs: 10_000,
      idleMs: 5 * MINUTE,
    }),
  };
}

/** Reads packs, apart from what checks: a slow example in one ends nothing that agents wait for. */
export function createPackReader(
  startWorker: (script: string) => Worker,
): KillableWorker<PackJobs> {
  return createKillableWorker<PackJobs>({
    start: () => startWorker('packs-worker'),
    limitMs: 10_000,
    prepareLimitMs: 10_000,
    idleMs: MINUTE / 2,
  });
}

/** The language of a job's context. */
function languageIn(context: unknown): string {
  return typeof context === 'object' && context !== null && 'language' in context
    ? String(context.language)
    : '';
}

function clientWords({ packs, words }: Installed): ClientWords {
  const personal = Object.groupBy(words, ({ language }) => language);
  return Object.fromEntries(
    packs.map(({ client, guidelines }) => {
      const byLanguage: Record<string, string[]> = {};
      for (const [language, list] of Object.entries(guidelines.words)) {
        byLanguage[language] = [...list];
      }
      for (const [language, list] of Object.entries(personal)) {
        byLanguage[language] = [
          ...(byLanguage[language] ?? []),
          ...(list ?? []).map(({ word }) => word),
        ];
      }
      return [client.id, byLanguage];
    }),
  );
}
