import { browser } from 'wxt/browser';

import { sitesFor } from '@/lib/sites/sites-for';

/** A frame, and what is known of its address and of its tab's. */
export interface FrameTarget {
  readonly tabId: number;
  readonly frameId: number;
  readonly addresses: readonly (string | undefined)[];
}

/**
 * Puts the reply script into the frame in which a reply field has the focus, the data of the sites that
 * it may be on before it. A frame that is gone by then is no error.
 */
export async function injectReplyScript({ addresses, ...frame }: FrameTarget): Promise<void> {
  const target = targetOf(frame);
  await unlessGone(async () => {
    await browser.scripting.executeScript({
      target,
      func: (sites) => {
        // The same key as in lib/sites/known-sites.ts: this function runs in the page's frame by itself.
        (globalThis as { [key: symbol]: unknown })[Symbol.for('replybook.sites')] = sites;
      },
      args: [sitesFor(addresses.flatMap(hostOf))],
    });
    await browser.scripting.executeScript({ target, files: ['/reply.js'] });
  });
}

/** Puts the guard into a frame from which the reply of another may be sent. */
export async function injectGuard(frame: Omit<FrameTarget, 'addresses'>): Promise<void> {
  await unlessGone(async () => {
    await browser.scripting.executeScript({ target: targetOf(frame), files: ['/guard.js'] });
  });
}

function targetOf({ tabId, frameId }: Omit<FrameTarget, 'addresses'>) {
  return { tabId, frameIds: [frameId] };
}

function hostOf(address: string | undefined): string[] {
  if (address === undefined || !URL.canParse(address)) return [];
  const { hostname } = new URL(address);
  return hostname === '' ? [] : [hostname];
}

async function unlessGone(inject: () => Promise<void>): Promise<void> {
  try {
    await inject();
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

function isGone(error: unknown): boolean {
  return /no (frame|tab)|frame.*(removed|does not exist)|invalid tab|tab was closed/iu.test(
    String(error),
  );
}
