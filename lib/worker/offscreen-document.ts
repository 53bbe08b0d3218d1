import { browser } from 'wxt/browser';

const PATH = '/engine-host.html';

/** Makes sure that the offscreen document with the engine host is there and listens. Chromium only. */
export async function wakeOffscreenDocument(): Promise<void> {
  if (await browser.offscreen.hasDocument()) return;
  try {
    await browser.offscreen.createDocument({
      url: PATH,
      reasons: ['WORKERS'],
      justification: 'Checks replies in Workers, without a network.',
    });
  } catch (error) {
    // Two fields asked at the same time: the other one has created it.
    if (!(await browser.offscreen.hasDocument())) throw error;
  }
}
