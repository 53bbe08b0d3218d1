import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { createWatchedJobs } from '@/lib/engine/watched-jobs';
import { answerInWorker, type WorkerRunning } from '@/lib/engine/worker-call';
import { loadCoreGuidelines } from '@/lib/packs/core-packs';

export default defineUnlistedScript(() =>
  answerInWorker(
    self,
    createWatchedJobs(
      (language) => loadCoreGuidelines(language, async (path) => (await fetch(`/${path}`)).json()),
      (running) => self.postMessage({ running } satisfies WorkerRunning),
    ),
  ),
);
