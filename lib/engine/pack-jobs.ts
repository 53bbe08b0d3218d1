import type { PackFiles, PackReading } from '@/lib/packs/pack';
import { readPack } from '@/lib/packs/read-pack';
import { checkTemplate } from '@/lib/templates/check-template';

export type PackJobs = ReturnType<typeof createPackJobs>;

/** What the packs Worker does: read packs and run their examples; `listCore` names the rules of the core packs. */
export function createPackJobs(listCore: () => Promise<readonly string[]>) {
  return {
    async readPack(files: PackFiles): Promise<PackReading> {
      const hasExceptions = /^exceptions:/mu.test(files['guidelines.yaml'] ?? '');
      const coreRules = hasExceptions ? await listCore() : [];
      return readPack(files, { checkTemplate, coreRules });
    },
  };
}
