import { fileURLToPath } from 'node:url';

import { createPackJobs } from '@/lib/engine/pack-jobs';
import { listCoreRules } from '@/lib/packs/core-packs';
import type { PackReading } from '@/lib/packs/pack';
import { readCorePack } from '@/lib/packs/read-core-pack';

import { readPackFolder } from './read-pack-folder.ts';

const core = new URL('../core/', import.meta.url);
const jobs = createPackJobs(() =>
  listCoreRules(async (path) => {
    const language = /\w+(?=\.json)/u.exec(path)?.[0] ?? '';
    return readCorePack(await readPackFolder(fileURLToPath(new URL(language, core))));
  }),
);

/** The pack in a folder, or everything that is wrong with it. */
export async function readPack(folder: string): Promise<PackReading> {
  return jobs.readPack(await readPackFolder(folder));
}
