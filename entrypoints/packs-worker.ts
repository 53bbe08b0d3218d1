import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { createPackJobs } from '@/lib/engine/pack-jobs';
import { answerInWorker } from '@/lib/engine/worker-call';
import { listCoreRules } from '@/lib/packs/core-packs';

export default defineUnlistedScript(() =>
  answerInWorker(
    self,
    createPackJobs(() => listCoreRules(async (path) => (await fetch(`/${path}`)).json())),
  ),
);
