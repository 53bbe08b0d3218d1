import { browser } from 'wxt/browser';

/**
 * Starts the listener in tabs that were open before Replybook was installed or updated, or before
 * the user allowed their address; without `matches` in all that the manifest and the user name.
 */
export async function listenInOpenTabs(matches?: readonly string[]): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const tabs = await browser.tabs.query({ url: [...(matches ?? origins)] });
  const ids = tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
  await Promise.allSettled(ids.map(listenIn));
}

async function listenIn(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await browser.scripting.insertCSS({ target, files: ['/marks.css'] });
  await browser.scripting.executeScript({ target, files: ['/listener.js'] });
}
