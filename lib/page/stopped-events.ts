/** An event of the page that never came to its target. */
export interface StoppedEvent {
  readonly event: Event;
  readonly path: readonly EventTarget[];
}

/** What the session of a field lives by. */
const NEEDED: ReadonlySet<string> = new Set(['input', 'selectionchange', 'click']);

/**
 * Some pages stop events at their window. The listener, which is there before them, passes all on to
 * the function given back; it tells of those that did not come through.
 */
export function watchStopped(onStopped: (stopped: StoppedEvent) => void): (event: Event) => void {
  return (event) => {
    const [target] = event.composedPath();
    if (!NEEDED.has(event.type) || !target) return;
    const path = event.composedPath();
    let hasArrived = false;
    const arrive = () => {
      hasArrived = true;
    };
    target.addEventListener(event.type, arrive, { capture: true, once: true });
    setTimeout(() => {
      target.removeEventListener(event.type, arrive, { capture: true });
      if (!hasArrived) onStopped({ event, path });
    });
  };
}
