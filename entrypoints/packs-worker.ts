import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { createPackJobs } from '@/lib/engine/pack-jobs';
import { answerInWorker } from '@/lib/engine/worker-call';

export default defineUnlistedScript(() => answerInWorker(self, createPackJobs()));
