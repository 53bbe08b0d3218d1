import { browser, type Browser } from 'wxt/browser';

import { listenInOpenTabs } from './listen-in-open-tabs';

const ID = 'replybook-granted';

/** Addresses the user allowed beyond those of the manifest, as match patterns. */
async function grantedHosts(): Promise<string[]> {
  const { host_permissions: named = [] } = browser.runtime.getManifest();
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !named.includes(origin));
}

/**
 * Makes the listener start in every page the user allowed, and in no other. To be repeated whenever
 * permissions change and at every start: an update of the extension forgets what was registered.
 */
async function registerGrantedHosts(): Promise<void> {
  const matches = await grantedHosts();
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script: Browser.scripting.RegisteredContentScript = {
    id: ID,
    matches,
    js: ['listener.js'],
    css: ['marks.css'],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_start',
    persistAcrossSessions: true,
  };
  if (known.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Keeps the pages with the user's permissions in step, open tabs at once. */
export function followPermissions(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => void listen(origins));
  browser.permissions.onRemoved.addListener(() => void inTurn(registerGrantedHosts));
  browser.runtime.onStartup.addListener(() => void inTurn(registerGrantedHosts));
  browser.runtime.onInstalled.addListener(() => void listen());
}

/**
 * First in the pages to come, then in those that are open: the other way round, a page that begins in
 * between would be left out.
 */
async function listen(origins?: readonly string[]): Promise<void> {
  try {
    await inTurn(registerGrantedHosts);
  } finally {
    await listenInOpenTabs(origins);
  }
}

/** Two at once would both register, and the second fail. */
async function inTurn(task: () => Promise<void>): Promise<void> {
  await navigator.locks.request(ID, task);
}
