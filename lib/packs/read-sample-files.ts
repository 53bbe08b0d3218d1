import * as v from 'valibot';

import type { PackFiles } from './pack';
import { samplePackIds } from './sample-packs';

const PackFilesSchema = v.record(v.string(), v.string());

/** The files of every sample pack, by way of `get`, which answers for a path of the extension. */
export async function readSampleFiles(
  get: (
    path: `/packs/${(typeof samplePackIds)[number]}.json`,
  ) => Promise<{ json(): Promise<unknown> }>,
): Promise<PackFiles[]> {
  return Promise.all(
    samplePackIds.map(async (id) => {
      const response = await get(`/packs/${id}.json`);
      return v.parse(PackFilesSchema, await response.json());
    }),
  );
}
