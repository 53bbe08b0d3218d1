import { browser } from 'wxt/browser';

/** Puts the reply script into one frame, where a reply field has the focus. A frame that is gone by then is no error. */
export async function injectReplyScript(tabId: number, frameId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: ['/reply.js'],
    });
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

function isGone(error: unknown): boolean {
  return /no (frame|tab)|frame.*(removed|does not exist)|invalid tab|tab was closed/iu.test(
    String(error),
  );
}
