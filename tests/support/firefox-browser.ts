import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { launch } from 'puppeteer-core';

import { findBrowser } from '../../scripts/lib/find-browsers.mjs';
import type { Browser, LaunchOptions, Page } from './browsers.ts';
import { createFirefoxPage, type Bidi, type BidiValue } from './firefox-page.ts';
import { waitUntil } from './wait-until.ts';

/** The same in every run, so that pages of the extension have a known address. */
const UUID = '5f0e2c1a-7b3d-4c7e-9a57-6d1f3b2a9c01';

export interface FirefoxBrowser extends Browser {
  readonly name: 'firefox';
  readonly extensionId: string;
  /** WebDriver BiDi, for what only Firefox has. */
  readonly bidi: Bidi;
  /** Runs an expression in the browser's own window, with its privileges; the result is JSON. */
  evaluatePrivileged(expression: string): Promise<unknown>;
  /** What a click on the extension's icon gives: it may see the address of the tab in front. */
  grantActiveTab(): Promise<void>;
  terminateEventPage(): Promise<void>;
}

export async function launchFirefox(options: LaunchOptions): Promise<FirefoxBrowser> {
  const extensionDir = path.resolve(options.extensionDir);
  const extensionId = await readExtensionId(extensionDir);
  const browser = await launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox').path,
    headless: options.headless ?? true,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: UUID }),
      'extensions.webextOptionalPermissionPrompts': !options.grantOptionalPermissions,
      // Synthetic input reaches a tab whose window has no focus of the desktop.
      'focusmanager.testmode': true,
      // Connections opened ahead of need keep the few workers of a small server busy for minutes.
      'network.http.speculative-parallel-limit': 0,
    },
    ...(options.homeDir && { env: { ...process.env, HOME: options.homeDir } }),
  });
  const bidi = bidiOf(browser);
  await browser.installExtension(extensionDir);

  const evaluatePrivileged = async (expression: string) => {
    const { contexts } = (await bidi('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
      contexts: { context: string }[];
    };
    return evaluateJson(bidi, contexts[0]?.context, expression);
  };
  const focusTab = async () => {
    await evaluatePrivileged(
      `(Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedBrowser.focus(), null)`,
    );
  };
  const open = async (url: string): Promise<Page> => {
    const { context } = (await bidi('browsingContext.create', { type: 'tab' })) as {
      context: string;
    };
    const page = createFirefoxPage(bidi, context, focusTab);
    await page.goto(url);
    return page;
  };
  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).extension`;
  const terminateEventPage = async () => {
    // A page may start it again at once, so its state is read as it ends.
    const state = await evaluatePrivileged(
      `${extension}.terminateBackground().then(() => ${extension}.backgroundState)`,
    );
    if (state !== 'running') return;
    await waitUntil(
      'the end of the event page',
      async () => (await evaluatePrivileged(`${extension}.backgroundState`)) !== 'running',
    );
  };

  return {
    name: 'firefox',
    extensionHost: UUID,
    extensionId,
    bidi,
    newPage: open,
    openedPage: (address) =>
      waitUntil(`a window at ${address}`, async () => {
        const { contexts } = (await bidi('browsingContext.getTree', { maxDepth: 0 })) as {
          contexts: { context: string; url: string }[];
        };
        const opened = contexts.find(({ url }) => url.includes(address));
        return opened && createFirefoxPage(bidi, opened.context, focusTab);
      }),
    openExtensionPage: (file) => open(`moz-extension://${UUID}/${file}`),
    evaluatePrivileged,
    async grantActiveTab() {
      await evaluatePrivileged(
        `(${extension}.tabManager.addActiveTabPermission(gBrowser.selectedTab), null)`,
      );
    },
    terminateEventPage,
    killBackground: terminateEventPage,
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  };
}

async function readExtensionId(extensionDir: string): Promise<string> {
  const text = await readFile(path.join(extensionDir, 'manifest.json'), 'utf8');
  const manifest = JSON.parse(text) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${extensionDir} has no Firefox id in its manifest`);
  return id;
}

/** Puppeteer's own connection, not part of its public interface: hence the exact pin of its version. */
function bidiOf(browser: unknown): Bidi {
  const { connection } = browser as {
    connection: { send(method: string, params: unknown): Promise<{ result: unknown }> };
  };
  return async (method, params) => (await connection.send(method, params)).result;
}

async function evaluateJson(
  bidi: Bidi,
  context: string | undefined,
  expression: string,
): Promise<unknown> {
  const answer = (await bidi('script.evaluate', {
    expression: `Promise.resolve(${expression}).then((result) => JSON.stringify(result ?? null))`,
    target: { context },
    awaitPromise: true,
  })) as BidiValue;
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
  return JSON.parse(String(answer.result?.value));
}
