import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { createCoreJobs } from '@/lib/engine/core-jobs';
import { answerInWorker } from '@/lib/engine/worker-call';
import { loadCoreGuidelines } from '@/lib/packs/core-packs';

export default defineUnlistedScript(() =>
  answerInWorker(
    self,
    createCoreJobs((language) =>
      loadCoreGuidelines(language, async (path) => (await fetch(`/${path}`)).json()),
    ),
  ),
);
