import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { createLanguageJobs } from '@/lib/engine/language-jobs';
import { answerInWorker } from '@/lib/engine/worker-call';

export default defineUnlistedScript(() => answerInWorker(self, createLanguageJobs()));
