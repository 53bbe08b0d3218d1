import { createFindingCache } from '@/lib/checking/finding-cache';
import { toClientGuidelines } from '@/lib/engine/client-guidelines';
import { createEngineCheckers } from '@/lib/engine/engine-checkers';
import { serveReplyPorts } from '@/lib/messaging/serve-reply-port';
import { applyClientRules } from '@/lib/packs/apply-client-rules';
import { choicePlace, rulesSaid } from '@/lib/packs/client-choice';
import type { PackFiles, PackReading } from '@/lib/packs/pack';
import { rememberClient } from '@/lib/storage/client-choices';
import type { ReplybookDatabase } from '@/lib/storage/database';
import { countRefusal, forgetRefusal, REFUSED_OFTEN } from '@/lib/storage/refusals';
import { switchRuleOff, switchRuleOn } from '@/lib/storage/rules-off';
import { rememberSlowRule } from '@/lib/storage/slow-rules';
import { isNameFromThread } from '@/lib/text/thread-names';

import { answerCheck } from './answer-check';
import { answerTemplates } from './answer-templates';
import { createEngineWorkers, createPackReader } from './engine-workers';
import { createInstalledReader, type Installed } from './installed';

export interface EngineHostOptions {
  readonly database: ReplybookDatabase;
  readonly startWorker: (script: string) => Worker;
  /** The sample packs' files, for when the database cannot be opened. */
  readonly readSampleFiles: () => Promise<readonly PackFiles[]>;
  /** Everything has been unused for a while and is ended. */
  readonly onIdle: () => void;
}

export interface EngineHost {
  readonly readPack: (files: PackFiles) => Promise<PackReading>;
  /** Packs were installed or removed: what was read is forgotten, and every open reply is checked again. */
  readonly packsChanged: () => void;
}

const IDLE_MS = 6 * 60_000;

/** Runs the checking engine for all tabs. Exactly one context of the extension does this. */
export function startEngineHost(options: EngineHostOptions): EngineHost {
  const { database } = options;
  const cache = createFindingCache();
  let changes = 0;
  const readSamples = async (): Promise<Pick<Installed, 'packs' | 'templates'>> => {
    const files = await options.readSampleFiles();
    const readings = await Promise.all(files.map((of) => readPack(of)));
    const packs = readings.flatMap((reading) => (reading.ok ? [reading.pack] : []));
    return {
      packs: packs.map(({ templates: _, ...pack }) => ({ ...pack, installedAt: 0 })),
      templates: packs.flatMap(({ id, client, templates }) =>
        templates.map((template) => ({ ...template, packId: id, client: client.id })),
      ),
    };
  };
  const installed = createInstalledReader(database, readSamples, () => packsChanged());
  const packsChanged = () => {
    changes += 1;
    cache.clear();
    installed.forget();
    const { guidelines, watched, spelling, search } = workers;
    for (const worker of [guidelines, spelling, search]) worker.renew('The packs changed.');
    watched.end('The packs changed.');
    ports.tellChanged('packs');
  };
  /** No text is judged differently; only what is marked of it. */
  const refusalsChanged = () => {
    installed.forget();
    ports.tellChanged('packs');
  };
  const reader = createPackReader(options.startWorker);
  const readPack = (files: PackFiles) => reader.call('readPack', [files]);
  const workers = createEngineWorkers(
    options.startWorker,
    () => installed.read(),
    (rule) => void rememberTooSlow(rule),
  );
  const rememberTooSlow = async (rule: string) => {
    try {
      await rememberSlowRule(database, rule, (await installed.read()).packs, Date.now());
    } catch {
      // A database that cannot be written to costs the next start the same short wait again.
    }
  };
  const checkers = createEngineCheckers({
    guidelines: workers.guidelines.call,
    core: workers.core.call,
    packOf: async (context) => {
      const { packs } = await installed.read();
      const pack = packs.find(({ client }) => client.id === context.client);
      return pack && toClientGuidelines(pack);
    },
    watched: workers.watched.check,
    spelling: workers.spelling.call,
    english: workers.english.call,
    languageTool: {
      settings: async () => (await installed.read()).languageTool,
      ownDictionaries: async () => (await installed.read()).dictionaries,
      // Nothing that is known is judged differently: the answer is there when it is asked for again.
      onLate: () => ports.tellChanged('packs'),
    },
  });

  let idle: ReturnType<typeof setTimeout> | undefined;
  const onUse = () => {
    clearTimeout(idle);
    idle = setTimeout(options.onIdle, IDLE_MS);
  };
  onUse();
  const ports = serveReplyPorts(
    {
      ...answerCheck({ installed, workers, checkers, cache, changes: () => changes }),
      ...answerTemplates({ installed, workers }),
      siteData: async () => (await installed.read()).packs.flatMap(({ sites = [] }) => sites),
      async chooseClient({ facts, client }) {
        const { packs } = await installed.read();
        const instead = rulesSaid(applyClientRules(packs, facts), facts);
        await rememberClient(database, { ...choicePlace(facts), instead, client });
        await installed.readChoices();
        // Before the answer: what is still being checked for the old client is called off everywhere.
        ports.tellChanged('clients');
        return null;
      },
      async addWord({ word, language, facts }) {
        if (isNameFromThread(word, facts)) return { added: false };
        await database.words.put({ word, language });
        packsChanged();
        return { added: true };
      },
      async refuse({ rule, words, takeBack }) {
        if (takeBack) await forgetRefusal(database, { rule, words });
        const times = takeBack ? 0 : await countRefusal(database, { rule, words }, Date.now());
        const learnt = times === REFUSED_OFTEN;
        if (learnt || takeBack) refusalsChanged();
        return { learnt };
      },
      async switchRule({ rule, off }) {
        if (off) await switchRuleOff(database, rule, Date.now());
        else await switchRuleOn(database, rule);
        packsChanged();
        return null;
      },
    },
    onUse,
  );
  return { readPack, packsChanged };
}
