import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { createGuidelinesJobs } from '@/lib/engine/guidelines-jobs';
import { answerInWorker } from '@/lib/engine/worker-call';

export default defineUnlistedScript(() => answerInWorker(self, createGuidelinesJobs()));
