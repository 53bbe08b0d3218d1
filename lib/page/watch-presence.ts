/** Notices that a field left the page, at no cost for whatever else changes in it. */
export interface Presence {
  see(field: Element): void;
}

/** Calls back when one of the fields seen has left; looks only when their own size or place changes. */
export function watchPresence(onGone: () => void, signal: AbortSignal): Presence {
  const seen = new Set<Element>();
  const look = () => {
    const gone = [...seen].filter(({ isConnected }) => !isConnected);
    for (const field of gone) {
      seen.delete(field);
      sizes.unobserve(field);
      sights.unobserve(field);
    }
    if (gone.length > 0) onGone();
  };
  // A field in the line of a text has no size of its own, one scrolled out of sight no place.
  const sizes = new ResizeObserver(look);
  const sights = new IntersectionObserver(look);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    sights.disconnect();
  });
  return {
    see(field) {
      look();
      if (seen.has(field)) return;
      seen.add(field);
      sizes.observe(field);
      sights.observe(field);
    },
  };
}
