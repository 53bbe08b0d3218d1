const selectionCeilingMs = 60;
/** A page that is drawn tells in its next frame, which a busy machine may be long in coming to. */
const drawnCeilingMs = 250;
const textCeilingMs = 500;
const ignoredCeilingMs = 120;

/** Runs `select` and waits until the page has been told; editors read the selection only then. */
export async function afterSelectionChange(page: Document, select: () => void): Promise<void> {
  const told = firstOf(frameCeilingMs(), (done) => {
    page.addEventListener('selectionchange', done, { once: true, capture: true });
    return () => page.removeEventListener('selectionchange', done, { capture: true });
  });
  select();
  await told;
  // The page's own listeners may come after ours, and some editors read the selection a task later.
  await nextFrame();
}

/**
 * Waits until the text is as meant and stays so for a frame, at most half a second; gives the text.
 * Editors that nobody heard of may still do something late with what they ignored at first.
 */
export async function settledText(
  element: HTMLElement,
  read: () => string,
  isMeant: (text: string) => boolean,
  outcome?: 'ignored',
): Promise<string> {
  const until = performance.now() + (outcome === 'ignored' ? ignoredCeilingMs : textCeilingMs);
  for (;;) {
    if (isMeant(read())) {
      await nextFrame();
      if (isMeant(read())) return read();
    }
    const leftMs = until - performance.now();
    if (leftMs <= 0) return read();
    await nextChange(element, leftMs);
  }
}

function nextChange(element: HTMLElement, ceilingMs: number): Promise<void> {
  return firstOf(ceilingMs, (done) => {
    const observer = new MutationObserver(done);
    observer.observe(element, { childList: true, characterData: true, subtree: true });
    element.addEventListener('input', done);
    element.ownerDocument.addEventListener('selectionchange', done);
    return () => {
      observer.disconnect();
      element.removeEventListener('input', done);
      element.ownerDocument.removeEventListener('selectionchange', done);
    };
  });
}

const frameCeilingMs = (): number =>
  document.visibilityState === 'visible' ? drawnCeilingMs : selectionCeilingMs;

/** The next frame; in a page that is not drawn, soon all the same. */
function nextFrame(): Promise<void> {
  return firstOf(frameCeilingMs(), (done) => {
    const frame = requestAnimationFrame(done);
    return () => cancelAnimationFrame(frame);
  });
}

function firstOf(ceilingMs: number, listen: (done: () => void) => () => void): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      stop();
      resolve();
    };
    const timer = setTimeout(done, ceilingMs);
    const stop = listen(done);
  });
}
