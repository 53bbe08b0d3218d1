import { markNames } from '@/lib/editors/mark-names';
import { isAlive } from '@/lib/messaging/is-alive';

import { frameState } from './frame-state';

/** Ends when the extension is gone from under this page; everything of ours in the frame goes with it. */
export function frameLife(): AbortSignal {
  const state = frameState();
  state.life ??= new AbortController();
  return state.life.signal;
}

/** False once the extension is gone; then all that this version has in the frame has just been taken away. */
export function isStillOurs(): boolean {
  if (isAlive()) return true;
  frameState().life?.abort();
  return false;
}

/**
 * Takes away what another version left in this document. Firefox ends the scripts of an updated
 * extension without telling them; Chromium's leave by themselves, in a world of their own.
 */
export function sweepRemains(): void {
  for (const host of document.querySelectorAll('rb-ui')) host.remove();
  for (const name of Object.values(markNames)) CSS.highlights.delete(name);
}
