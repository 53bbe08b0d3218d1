import { startEngineHost } from '@/lib/engine-host/start-engine-host';
import { answerMessages } from '@/lib/messaging/answer';
import { readSampleFiles } from '@/lib/packs/read-sample-files';
import { ReplybookDatabase } from '@/lib/storage/database';

const host = startEngineHost({
  database: new ReplybookDatabase(),
  startWorker: (script) => new Worker(`/${script}.js`),
  readSampleFiles: () => readSampleFiles((path) => fetch(path)),
  onIdle: () => window.close(),
});
answerMessages('engine-host', {
  readPack: ({ files }) => host.readPack(files),
  async packsChanged() {
    host.packsChanged();
    return null;
  },
});
