import { browser } from 'wxt/browser';

import { answerMessages } from '@/lib/messaging/answer';
import type { PackFiles, PackReading } from '@/lib/packs/pack';
import { ReplybookDatabase } from '@/lib/storage/database';
import { forgetRefusals } from '@/lib/storage/refusals';

import { followPermissions } from './granted-hosts';
import { injectGuard, injectReplyScript } from './inject-script';
import {
  changeStored,
  installPackFiles,
  installSamplePacks,
  removeInstalledPack,
} from './install-packs';
import { readPageAccess } from './page-access';
import { startPageTest } from './test-page';

/** How this browser runs the engine host: the two differ, the rest of the worker does not. */
export interface EngineAccess {
  readonly wake: () => Promise<void>;
  readonly readPack: (files: PackFiles) => Promise<PackReading>;
  /** Tells the engine host, when it runs, that packs were installed or removed. */
  readonly packsChanged: () => Promise<void>;
}

/** Starts the background: answers messages, injects the reply script, installs packs. Keeps no state. */
export function startWorker(engine: EngineAccess): void {
  const packs = { ...engine, database: () => new ReplybookDatabase() };
  answerMessages('worker', {
    async fieldFocused(_, { tab, frameId = 0, url, origin }) {
      if (tab?.id !== undefined) {
        // A frame without an address of its own belongs to the page around it.
        await injectReplyScript({ tabId: tab.id, frameId, addresses: [url, origin, tab.url] });
      }
      return null;
    },
    async guardFrame(_, { tab, frameId = 0 }) {
      if (tab?.id !== undefined) await injectGuard({ tabId: tab.id, frameId });
      return null;
    },
    async wakeEngine() {
      await engine.wake();
      return null;
    },
    async openPacks() {
      await browser.runtime.openOptionsPage();
      return null;
    },
    pageAccess: ({ tabId }) => readPageAccess(tabId),
    testPage: ({ tabId }) => startPageTest(tabId),
    installPack: ({ files }) => installPackFiles(packs, files),
    installSamples: () => installSamplePacks(packs),
    async settingsChanged() {
      await engine.packsChanged();
      return null;
    },
    async forgetRefusals() {
      await changeStored(packs, forgetRefusals);
      return null;
    },
    async removePack({ id }) {
      await removeInstalledPack(packs, id);
      return null;
    },
  });
  followPermissions();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update')
      void installSamplePacks(packs, { onlyNewer: true });
  });
}
