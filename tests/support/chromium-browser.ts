import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { chromium, type BrowserContext, type CDPSession } from 'playwright-core';

import { findBrowser } from '../../scripts/lib/find-browsers.mjs';
import type { Browser, LaunchOptions, Page } from './browsers.ts';
import { createChromiumPage } from './chromium-page.ts';
import { endWorkerOf, listWorkersOf } from './target-session.ts';
import { waitUntil } from './wait-until.ts';

export interface ChromiumBrowser extends Browser {
  readonly name: 'chromium';
  /** Playwright's own handle, for what only Chromium has. */
  readonly context: BrowserContext;
  closeOffscreenDocument(): Promise<void>;
  isBackgroundRunning(): Promise<boolean>;
  /** Whether the offscreen document runs a Worker whose script's address contains `script`. */
  hasWorker(script: string): Promise<boolean>;
  /** Ends the Worker of the offscreen document whose script's address contains `script`, silently as in a crash. */
  killWorker(script: string): Promise<void>;
}

interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

export async function launchChromium(options: LaunchOptions): Promise<ChromiumBrowser> {
  const executablePath = findBrowser('chromium').path;
  const profile = await mkdtemp(path.join(tmpdir(), 'replybook-chromium-'));
  const extension = path.resolve(options.extensionDir);
  if (options.grantedOrigins) await grantBefore(profile, extension, options.grantedOrigins);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless ?? true,
    viewport: options.headless === false ? null : { width: 1280, height: 800 },
    args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionHost = new URL(worker.url()).host;
  const cdp = await browserSession(context);

  const open = async (url: string): Promise<Page> => {
    const page = createChromiumPage(context, await context.newPage());
    await page.goto(url);
    return page;
  };
  const ours = `chrome-extension://${extensionHost}/`;
  const isOurs = ({ url }: Target) => url.startsWith(ours);
  const offscreenDocument = async () =>
    (await targets(cdp)).find((target) => isOurs(target) && target.type === 'background_page');
  const closeTargets = async (what: string, isWanted: (target: Target) => boolean) => {
    const wanted = (await targets(cdp)).filter((target) => isOurs(target) && isWanted(target));
    if (wanted.length === 0) throw new Error(`There is no ${what}`);
    for (const { targetId } of wanted) await cdp.send('Target.closeTarget', { targetId });
    const gone = new Set(wanted.map(({ targetId }) => targetId));
    await waitUntil(`the end of the ${what}`, async () =>
      (await targets(cdp)).every(({ targetId }) => !gone.has(targetId)),
    );
  };

  return {
    name: 'chromium',
    extensionHost,
    context,
    newPage: open,
    openedPage: (address) =>
      waitUntil(`a window at ${address}`, async () => {
        const page = context.pages().find((one) => one.url().includes(address));
        return page && createChromiumPage(context, page);
      }),
    openExtensionPage: (file) => open(`${ours}${file}`),
    killBackground: () => closeTargets('service worker', ({ type }) => type === 'service_worker'),
    isBackgroundRunning: async () =>
      (await targets(cdp)).some(({ type }) => type === 'service_worker'),
    closeOffscreenDocument: () =>
      closeTargets('offscreen document', ({ type }) => type === 'background_page'),
    async hasWorker(script) {
      const document = await offscreenDocument();
      if (!document) return false;
      const workers = await listWorkersOf(cdp, document.targetId);
      return workers.some((url) => url.includes(script));
    },
    async killWorker(script) {
      const document = await offscreenDocument();
      if (!document) throw new Error(`No offscreen document, so no Worker "${script}" to end`);
      await endWorkerOf(cdp, document.targetId, script);
    },
    closed,
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Chromium keeps what users allowed in the profile, under the id that it makes of the folder's path. */
async function grantBefore(
  profile: string,
  extension: string,
  origins: readonly string[],
): Promise<void> {
  const digest = createHash('sha256').update(extension).digest('hex').slice(0, 32);
  const id = digest.replaceAll(/./gu, (digit) =>
    String.fromCodePoint(97 + Number.parseInt(digit, 16)),
  );
  const granted = {
    api: [],
    explicit_host: origins,
    manifest_permissions: [],
    scriptable_host: [],
  };
  const settings = {
    [id]: {
      desired_active_permissions: granted,
      granted_permissions: granted,
      runtime_granted_permissions: granted,
      active_permissions: granted,
    },
  };
  await mkdir(path.join(profile, 'Default'));
  await writeFile(
    path.join(profile, 'Default', 'Preferences'),
    JSON.stringify({ extensions: { settings } }),
  );
}

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('This Playwright gives no browser for a persistent context');
  return browser.newBrowserCDPSession();
}

async function targets(cdp: CDPSession): Promise<Target[]> {
  return (await cdp.send('Target.getTargets', { filter: [{}] })).targetInfos;
}
