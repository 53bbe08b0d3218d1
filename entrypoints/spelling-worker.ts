import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { createSpellingJobs } from '@/lib/engine/spelling-jobs';
import { answerInWorker } from '@/lib/engine/worker-call';
import { loadSpeller } from '@/lib/proofreading/dictionaries/load-speller';

export default defineUnlistedScript(() =>
  answerInWorker(
    self,
    createSpellingJobs((language) =>
      loadSpeller(language, async (path) => (await fetch(`/${path}`)).body ?? new Uint8Array()),
    ),
  ),
);
