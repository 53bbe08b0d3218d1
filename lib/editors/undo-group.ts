/**
 * Waits for the end of what is still being put into one step of undo. For editors that group by the
 * clock and not by the caret.
 */
export function undoGroupEnd(
  element: HTMLElement,
  groupMs: number,
  signal: AbortSignal,
): () => Promise<void> {
  let endsAt = 0;
  const extend = (): void => {
    endsAt = performance.now() + groupMs;
  };
  element.addEventListener('input', extend, { capture: true, signal });
  return async () => {
    const leftMs = endsAt - performance.now();
    if (leftMs > 0) await new Promise((resolve) => setTimeout(resolve, leftMs));
    // The edit that follows is a step too, and not every one is told by an event.
    extend();
  };
}
