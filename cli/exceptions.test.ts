import { expect, test } from 'vitest';

import { createGuidelinesJobs } from '@/lib/engine/guidelines-jobs';
import { listCoreRules } from '@/lib/packs/core-packs';
import { readCorePack } from '@/lib/packs/read-core-pack';
import { readPack } from '@/lib/packs/read-pack';
import { changedPack, samplePack } from '@/lib/packs/sample-pack';

import { readPackFolder } from './read-pack-folder.ts';

const readCore = async (path: string) =>
  readCorePack(await readPackFolder(path.replace(/\.json$/u, '')));
const REPLY = 'Som jeg allerede har skrevet, er fejlen fejlen rettet.';

async function rulesFound(exceptions: string): Promise<readonly string[]> {
  const jobs = createGuidelinesJobs((language) => readCore(`core/${language}.json`));
  const reading = readPack(withExceptions(exceptions), {
    coreRules: await listCoreRules(readCore),
  });
  if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message).join('\n'));
  const { id, client, guidelines } = reading.pack;
  jobs.load([{ client: client.id, packId: id, guidelines }]);
  const context = {
    kind: 'public',
    language: 'da',
    screenLanguage: 'en',
    client: client.id,
  } as const;
  const findings = await Promise.all(
    (['guidelines', 'core', 'reply'] as const).map((checker) =>
      jobs.check(checker, REPLY, context),
    ),
  );
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
