import type { TestProject } from 'vitest/node';

import { hasScripts, startRoundcube, startRt, type RealSite } from './start-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly roundcube: RealSite | null;
    readonly rt: RealSite | null;
  }
}

/** Starts the sites once for all files of a run; gives what stops them. */
export default async function setUpSites(project: TestProject): Promise<() => Promise<void>> {
  if (!hasScripts) {
    project.provide('roundcube', null);
    project.provide('rt', null);
    return () => Promise.resolve();
  }
  // One after the other, for both may have packages to install.
  const roundcube = await startRoundcube();
  const rt = await startRt().catch(async (error: unknown) => {
    await roundcube.stop();
    throw error;
  });
  project.provide('roundcube', roundcube.site);
  project.provide('rt', rt.site);
  return async () => {
    await Promise.all([roundcube.stop(), rt.stop()]);
  };
}
