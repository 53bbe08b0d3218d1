import { browser } from 'wxt/browser';

import type { PageTestStart } from '@/lib/messaging/protocol';

interface Candidate {
  readonly usedAt: number;
  readonly isEmpty: boolean;
}

/** Starts the test of the page in the frame whose reply field was used last; it goes on in the page. */
export async function startPageTest(tabId: number): Promise<PageTestStart> {
  const target = { tabId, allFrames: true };
  try {
    const answers = await browser.scripting.executeScript({
      target,
      files: ['/page-test.js'],
    });
    const frames = answers.flatMap(({ frameId, result }) =>
      isCandidate(result) ? [{ frameId, ...result }] : [],
    );
    const last = frames.toSorted((one, other) => other.usedAt - one.usedAt)[0];
    if (!last) return { state: 'noField' };
    if (!last.isEmpty) return { state: 'notEmpty' };
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [last.frameId] },
      func: () => {
        // The same key as in lib/page/frame-state.ts: this function runs in the page's frame by itself.
        const world = globalThis as { [key: symbol]: { runPageTest?: () => void } | undefined };
        world[Symbol.for('replybook.frame')]?.runPageTest?.();
      },
    });
    return { state: 'started' };
  } catch {
    // No permission for this page, or it is one of the browser's own.
    return { state: 'noField' };
  }
}

function isCandidate(value: unknown): value is Candidate {
  return (
    typeof value === 'object' &&
    value !== null &&
    'usedAt' in value &&
    typeof value.usedAt === 'number' &&
    'isEmpty' in value &&
    typeof value.isEmpty === 'boolean'
  );
}
