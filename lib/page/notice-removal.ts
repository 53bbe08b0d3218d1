import { frameLife, isStillOurs } from './hand-over';

/** When to look after the line to the extension broke: it counts as there for a moment longer. */
const LOOKS_MS = [0, 30, 100, 300, 1000, 5000];

/**
 * Notices that the extension was updated, disabled or removed, also while nobody types. Gives what
 * to call when the line to it breaks, which is often only the engine that went to sleep.
 */
export function noticeRemoval(): () => void {
  const signal = frameLife();
  const look = () => void (signal.aborted || isStillOurs());
  // Who switches an extension off does it in another tab.
  document.addEventListener('visibilitychange', look, { signal });
  addEventListener('focus', look, { signal });
  return () => {
    for (const delay of LOOKS_MS) setTimeout(look, delay);
  };
}
