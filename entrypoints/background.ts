import { defineBackground } from 'wxt/utils/define-background';

import { startEngineHost } from '@/lib/engine-host/start-engine-host';
import { ask } from '@/lib/messaging/ask';
import { readSampleFiles } from '@/lib/packs/read-sample-files';
import { ReplybookDatabase } from '@/lib/storage/database';
import { wakeOffscreenDocument } from '@/lib/worker/offscreen-document';
import { startWorker } from '@/lib/worker/start-worker';

export default defineBackground({
  type: 'module',
  main() {
    if (import.meta.env.FIREFOX) {
      const host = startEngineHost({
        database: new ReplybookDatabase(),
        startWorker: (script) => new Worker(`/${script}.js`),
        readSampleFiles: () => readSampleFiles((path) => fetch(path)),
        // Firefox ends the event page, and the Workers with it, when nobody uses them.
        onIdle: () => undefined,
      });
      startWorker({
        wake: () => Promise.resolve(),
        readPack: host.readPack,
        packsChanged: async () => host.packsChanged(),
      });
    } else {
      startWorker({
        wake: wakeOffscreenDocument,
        async readPack(files) {
          await wakeOffscreenDocument();
          return ask('readPack', { files });
        },
        async packsChanged() {
          await wakeOffscreenDocument();
          await ask('packsChanged', null);
        },
      });
    }
  },
});
