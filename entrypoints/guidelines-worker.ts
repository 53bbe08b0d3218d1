import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { createGuidelinesJobs } from '@/lib/engine/guidelines-jobs';
import { answerInWorker } from '@/lib/engine/worker-call';
import { loadCoreGuidelines } from '@/lib/packs/core-packs';

export default defineUnlistedScript(() =>
  answerInWorker(
    self,
    createGuidelinesJobs((language) =>
      loadCoreGuidelines(language, async (path) => (await fetch(`/${path}`)).json()),
    ),
  ),
);
