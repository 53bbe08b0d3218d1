import { readdir } from 'node:fs/promises';
import path from 'node:path';

import { expect, test } from 'vitest';

import { coreLanguages } from '@/lib/packs/core-packs';
import { describeProblem } from '@/lib/packs/describe-problem';
import { readPack } from '@/lib/packs/read-pack';

import { readPackFolder } from './read-pack-folder';

const core = path.resolve(import.meta.dirname, '../core');

test('every folder of core is a language of the core packs', async () => {
  const entries = await readdir(core, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect(new Set(folders)).toEqual(new Set(coreLanguages));
});

test.each(coreLanguages)(
  'the core pack %s reads without a problem, its examples included',
  async (language) => {
    const reading = readPack(await readPackFolder(path.join(core, language)));
    expect(reading.ok ? [] : reading.problems.map(describeProblem)).toEqual([]);
    expect(reading.ok && reading.pack.languages).toEqual([language]);
  },
  // Every pattern of a pack is tried on texts that could make it slow.
  120_000,
);
