import type { Stage } from '../ui/stage';

/**
 * Waits until the page has the focus: a popup that has just closed still holds it, and browsers write
 * into a field by command only in the page in front.
 */
export async function awaitFocus({ page, view }: Stage): Promise<void> {
  if (page.hasFocus()) return;
  await new Promise<void>((resolve) => {
    // In a frame the focus comes to the frame's own window.
    for (const one of new Set([view, window])) {
      one.addEventListener('focus', () => resolve(), { once: true });
    }
  });
}
