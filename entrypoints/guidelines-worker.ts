import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { createGuidelinesJobs } from '@/lib/engine/guidelines-jobs';
import { answerInWorker } from '@/lib/engine/worker-call';
import { loadCoreGuidelines } from '@/lib/packs/core-packs';

export default defineUnlistedScript(() => {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  // Unlike a timer it does not wait longer the more often it is asked.
  const pause = () =>
    new Promise<void>((resolve) => {
      waiting.push(resolve);
      port2.postMessage(null);
    });
  answerInWorker(
    self,
    createGuidelinesJobs(
      (language) => loadCoreGuidelines(language, async (path) => (await fetch(`/${path}`)).json()),
      pause,
    ),
  );
});
