import type { PackFiles, PackReading } from '@/lib/packs/pack';
import { readPack } from '@/lib/packs/read-pack';
import { checkTemplate } from '@/lib/templates/check-template';

export type PackJobs = ReturnType<typeof createPackJobs>;

/** What the packs Worker does: read packs and run their examples. */
export function createPackJobs() {
  return {
    readPack: (files: PackFiles): PackReading => readPack(files, { checkTemplate }),
  };
}
