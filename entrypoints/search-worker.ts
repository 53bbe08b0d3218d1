import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { createSearchJobs } from '@/lib/engine/search-jobs';
import { answerInWorker } from '@/lib/engine/worker-call';

export default defineUnlistedScript(() => answerInWorker(self, createSearchJobs()));
