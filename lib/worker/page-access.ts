import { browser } from 'wxt/browser';

import type { PageAccess } from '@/lib/messaging/protocol';

/** Whether Replybook works in the page of this tab, or what has to be asked for first. */
export async function readPageAccess(tabId: number): Promise<PageAccess> {
  const { url } = await browser.tabs.get(tabId);
  const page = url !== undefined && URL.canParse(url) ? new URL(url) : undefined;
  if (!page || !['http:', 'https:'].includes(page.protocol)) return { state: 'impossible' };
  // Match patterns of Firefox know no ports.
  const pattern = `${page.protocol}//${page.hostname}/*`;
  const { host_permissions: named = [] } = browser.runtime.getManifest();
  const [isAllowed, isOurs] = await Promise.all([
    browser.permissions.contains({ origins: [pattern] }),
    // The browser knows what a pattern covers; the tab is asked for by all that are ours.
    browser.tabs.query({ url: named }).then((tabs) => tabs.some(({ id }) => id === tabId)),
  ]);
  const host = page.hostname;
  if (!isAllowed) return { state: 'notAllowed', host, pattern };
  return isOurs ? { state: 'named', host } : { state: 'allowed', host, pattern };
}
