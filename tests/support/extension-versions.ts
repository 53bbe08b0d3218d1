import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { launchBrowser, type Browser, type BrowserName } from './browsers.ts';
import type { ChromiumBrowser } from './chromium-browser.ts';
import { extensionDirs } from './extension-dirs.ts';
import type { FirefoxBrowser } from './firefox-browser.ts';
import { waitUntil } from './wait-until.ts';

/** A browser whose extension can be updated, and switched off, while pages are open. */
export interface VersionedBrowser extends AsyncDisposable {
  readonly browser: Browser;
  /** Installs the same extension as version 9.9.9, as an update would; done when that runs. */
  update(): Promise<void>;
  /** Firefox: switches it off; Chromium: removes it. */
  switchOff(): Promise<void>;
}

/** Launches it with a copy of the built extension. */
export async function launchVersioned(name: BrowserName): Promise<VersionedBrowser> {
  const folder = await mkdtemp(path.join(tmpdir(), `replybook-versions-`));
  await cp(extensionDirs[name], folder, { recursive: true });
  const raise = async () => {
    const file = path.join(folder, 'manifest.json');
    const manifest = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
    await writeFile(file, JSON.stringify({ ...manifest, version: '9.9.9' }));
  };
  const parts =
    name === 'chromium' ? await inChromium(folder, raise) : await inFirefox(folder, raise);
  return {
    ...parts,
    async [Symbol.asyncDispose]() {
      await parts.browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

interface ExtensionsPage {
  readonly developerPrivate: {
    updateProfileConfiguration(change: object): Promise<void>;
  };
}

async function inChromium(folder: string, raise: () => Promise<void>) {
  const browser: ChromiumBrowser = await launchBrowser('chromium', { extensionDir: folder });
  // An unpacked extension comes back from a reload in developer mode alone.
  const page = await browser.newPage('chrome://extensions/');
  await page.evaluate(() =>
    (
      globalThis as unknown as { readonly chrome: ExtensionsPage }
    ).chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
  );
  await page.close();
  /** The call ends its own context, so it is never heard of again. */
  const callInWorker = (expression: string) => {
    const [worker] = browser.context.serviceWorkers();
    void worker?.evaluate(expression).catch(() => undefined);
  };
  return {
    browser,
    async update() {
      await raise();
      callInWorker('chrome.runtime.reload()');
      await waitUntil('the new version', async () => {
        const [worker] = browser.context.serviceWorkers();
        const asked = worker?.evaluate('chrome.runtime.getManifest().version').catch(() => null);
        // The old worker never answers once it is gone.
        return (await Promise.race([asked, pause(1000)])) === '9.9.9';
      });
    },
    async switchOff() {
      callInWorker('chrome.management.uninstallSelf()');
    },
  };
}

async function inFirefox(folder: string, raise: () => Promise<void>) {
  const browser: FirefoxBrowser = await launchBrowser('firefox', { extensionDir: folder });
  return {
    browser,
    async update() {
      await raise();
      await browser.bidi('webExtension.install', {
        extensionData: { type: 'path', path: folder },
      });
    },
    async switchOff() {
      await browser.evaluatePrivileged(
        `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager
          .getAddonByID(${JSON.stringify(browser.extensionId)}).then((addon) => addon.disable()).then(() => null)`,
      );
    },
  };
}
