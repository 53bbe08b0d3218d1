import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { createEnglishJobs } from '@/lib/engine/english-jobs';
import { answerInWorker } from '@/lib/engine/worker-call';
import { loadEnglishChecker } from '@/lib/proofreading/english/load-english-checker';
import { loadEnglishGrammar } from '@/lib/proofreading/english/load-english-grammar';

export default defineUnlistedScript(() =>
  answerInWorker(
    self,
    createEnglishJobs(
      () => loadEnglishChecker((path) => new URL(`/${path}`, self.location.origin).href),
      () => loadEnglishGrammar(async (path) => (await fetch(`/${path}`)).body ?? new Uint8Array()),
    ),
  ),
);
