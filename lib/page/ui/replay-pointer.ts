const replayed = new WeakSet<Event>();

/** True for what the agent did, also when it was kept from the page and given to us again. */
export const isByAgent = (event: Event): boolean => event.isTrusted || replayed.has(event);

/**
 * Gives our interface a pointer event that was kept from the page at its window: the same one again,
 * within our shadow root alone, so that the page neither sees nor stops it.
 */
export function replayPointer(root: ShadowRoot, event: MouseEvent): void {
  const { type, bubbles, cancelable, detail, clientX, clientY } = event;
  // Enter and Space on a button come as a click that is nowhere.
  const isByKey = type === 'click' && detail === 0;
  const target = isByKey ? root.activeElement : root.elementFromPoint(clientX, clientY);
  if (!target || target === root.host) return;
  // No MouseEvent: as a click that would do what the browser does for the real one, too.
  const copy = new Event(type, { bubbles, cancelable });
  Object.assign(copy, { clientX, clientY, detail, button: event.button });
  if (event.isTrusted) replayed.add(copy);
  if (!target.dispatchEvent(copy)) event.preventDefault();
}
