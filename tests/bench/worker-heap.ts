import type { ChromiumBrowser } from '../support/chromium-browser.ts';
import { askWorkerOf } from '../support/target-session.ts';

/**
 * What a Worker of the options page holds once it has been cleaned up, in MB: its objects, strings and
 * buffers. WebAssembly's memory is not counted: 16 MB for Hunspell with any of our dictionaries.
 */
export async function heapOfWorker({ context }: ChromiumBrowser, script: string): Promise<number> {
  const cdp = await context.browser()?.newBrowserCDPSession();
  const { targetInfos } = (await cdp?.send('Target.getTargets')) ?? { targetInfos: [] };
  const page = targetInfos.find(({ type, url }) => type === 'page' && url.includes('options.html'));
  if (!cdp || !page) throw new Error('There is no options page to look into.');
  const of = { documentTargetId: page.targetId, script };
  return askWorkerOf(cdp, of, async (ask) => {
    await ask('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize } = await ask('Runtime.getHeapUsage');
    return (Number(usedSize) + Number(backingStorageSize)) / 2 ** 20;
  });
}
