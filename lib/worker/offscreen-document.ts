import { browser } from 'wxt/browser';

const PATH = '/engine-host.html';

/**
 * Makes sure that the offscreen document with the engine host is there and listens. One at a time:
 * the document counts as existing before it listens, and only who creates it is told when it does.
 * Chromium only.
 */
export async function wakeOffscreenDocument(): Promise<void> {
  await navigator.locks.request('replybook-offscreen-document', async () => {
    if (await browser.offscreen.hasDocument()) return;
    await browser.offscreen.createDocument({
      url: PATH,
      reasons: ['WORKERS'],
      justification: 'Checks replies in Workers, without a network.',
    });
  });
}
