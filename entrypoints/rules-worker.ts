import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { createWatchedJobs } from '@/lib/engine/watched-jobs';
import { answerInWorker, type WorkerRunning } from '@/lib/engine/worker-call';

export default defineUnlistedScript(() =>
  answerInWorker(
    self,
    createWatchedJobs((running) => self.postMessage({ running } satisfies WorkerRunning)),
  ),
);
