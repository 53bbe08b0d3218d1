/** Calls back, at most once a frame, when the field may have moved or been resized. */
export function watchLayout(element: HTMLElement, onLayout: () => void, signal: AbortSignal): void {
  let frame: number | undefined;
  const soon = (): void => {
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      if (!signal.aborted) onLayout();
    });
  };
  const options = { signal, capture: true, passive: true };
  window.addEventListener('scroll', soon, options);
  window.addEventListener('resize', soon, options);
  window.visualViewport?.addEventListener('resize', soon, options);
  // The window's listener hears no scrolling inside a shadow root.
  element.getRootNode().addEventListener('scroll', soon, options);
  const sizes = new ResizeObserver(soon);
  sizes.observe(element);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    if (frame !== undefined) cancelAnimationFrame(frame);
  });
  watchShift(element, soon, signal);
}

/** Sees the field pushed about by what is around it: any move out of the box where it was last. */
function watchShift(element: HTMLElement, onShift: () => void, signal: AbortSignal): void {
  let observer: IntersectionObserver | undefined;
  const arm = (threshold: number): void => {
    observer?.disconnect();
    if (signal.aborted || !element.isConnected) return;
    const { clientWidth, clientHeight } = document.documentElement;
    const { top, left, right, bottom } = element.getBoundingClientRect();
    const insets = [top, clientWidth - right, clientHeight - bottom, left];
    const rootMargin = insets.map((inset) => `${-Math.floor(inset)}px`).join(' ');
    let isFirst = true;
    observer = new IntersectionObserver(
      (entries) => {
        const ratio = entries.at(-1)?.intersectionRatio ?? 0;
        if (isFirst) {
          isFirst = false;
          // Partly hidden as it is: any other ratio than this one is news.
          if (ratio !== threshold && ratio > 0) arm(ratio);
          return;
        }
        onShift();
        arm(1);
      },
      { root: document, rootMargin, threshold },
    );
    observer.observe(element);
  };
  arm(1);
  signal.addEventListener('abort', () => observer?.disconnect());
}
