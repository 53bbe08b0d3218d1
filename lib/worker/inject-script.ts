import { browser } from 'wxt/browser';

/**
 * Puts a script into one frame: the reply script where a reply field has the focus, the guard where
 * a reply of another frame may be sent. A frame that is gone by then is no error.
 */
export async function injectScript(
  file: '/reply.js' | '/guard.js',
  tabId: number,
  frameId: number,
): Promise<void> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [file],
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
