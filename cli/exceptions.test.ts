import { expect, test } from 'vitest';

import { createCoreJobs } from '@/lib/engine/core-jobs';
import { createEngineCheckers } from '@/lib/engine/engine-checkers';
import { createGuidelinesJobs } from '@/lib/engine/guidelines-jobs';
import { callDirectly } from '@/lib/engine/worker-call';
import { listCoreRules } from '@/lib/packs/core-packs';
import { readCorePack } from '@/lib/packs/read-core-pack';
import { readPack } from '@/lib/packs/read-pack';
import { changedPack, samplePack } from '@/lib/packs/sample-pack';

import { readPackFolder } from './read-pack-folder.ts';

const readCore = async (path: string) =>
  readCorePack(await readPackFolder(path.replace(/\.json$/u, '')));
const REPLY = 'Som jeg allerede har skrevet, er fejlen fejlen rettet.';

async function rulesFound(exceptions: string): Promise<readonly string[]> {
  const jobs = createGuidelinesJobs();
  const core = createCoreJobs((language) => readCore(`core/${language}.json`));
  const reading = readPack(withExceptions(exceptions), {
    coreRules: await listCoreRules(readCore),
  });
  if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message).join('\n'));
  const { id: packId, client, guidelines } = reading.pack;
  const own = { client: client.id, packId, guidelines };
  jobs.load([own]);
  const context = {
    kind: 'public',
    language: 'da',
    screenLanguage: 'en',
    client: client.id,
  } as const;
  const never = () => Promise.reject(new Error('Not asked here.'));
  const checkers = createEngineCheckers({
    guidelines: callDirectly(jobs),
    core: callDirectly(core),
    packOf: () => Promise.resolve(own),
    spelling: never,
    english: never,
  }).filter(({ id }) => id === 'guidelines' || id === 'reply');
  const { signal } = new AbortController();
  const findings = await Promise.all(checkers.map(({ check }) => check(REPLY, context, signal)));
  return findings.flat().map(({ rule }) => rule);
}

function withExceptions(exceptions: string) {
  return changedPack({
    'guidelines.yaml': `${samplePack['guidelines.yaml'] ?? ''}exceptions: ${exceptions}\n`,
  });
}

test(
  'rules of our own find what they find, until a client excepts them',
  { timeout: 60_000 },
  async () => {
    const all = await rulesFound('[]');
    expect(all).toContain('core-da/tone-reproach');
    expect(all).toContain('nordlys/doubled-word');
    const fewer = await rulesFound('[core-da/tone-reproach, doubled-word]');
    expect(fewer).toEqual(
      all.filter((rule) => rule !== 'core-da/tone-reproach' && rule !== 'nordlys/doubled-word'),
    );
  },
);

test(
  'an exception from a rule that does not exist is named with its line and the likely one',
  { timeout: 60_000 },
  async () => {
    const reading = readPack(withExceptions('[core-da/tone-reproch, doubled-words]'), {
      coreRules: await listCoreRules(readCore),
    });
    expect(reading.ok || reading.problems).toMatchObject([
      {
        file: 'guidelines.yaml',
        key: 'exceptions[0]',
        message:
          'Replybook has no rule "core-da/tone-reproch" of its own; did you mean "core-da/tone-reproach"?',
      },
      {
        key: 'exceptions[1]',
        message: 'Replybook has no rule "doubled-words" of its own; did you mean "doubled-word"?',
      },
    ]);
  },
);
