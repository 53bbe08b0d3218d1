import type { Page } from '../support/browsers.ts';

/** How a press of Send reached the page's own handlers. */
export interface SeenPress {
  readonly type: string;
  readonly isPrevented: boolean;
  /** Frames painted between the press and the handler. */
  readonly frames: number;
  readonly ms: number;
}

const KEPT_AS = 'replybook-test-presses';

/** The page notes how late each press reaches it, where that outlives the page: sending leads to another one. */
export function watchPresses(page: Page): Promise<void> {
  return page.evaluate((key) => {
    sessionStorage.setItem(key, '[]');
    const watch = (view: Window) => {
      const frames: number[] = [];
      const paint = (at: number) => {
        frames.push(at);
        view.requestAnimationFrame(paint);
      };
      view.requestAnimationFrame(paint);
      const note = (event: Event) => {
        const now = view.performance.now();
        const press = {
          type: event.type,
          isPrevented: event.defaultPrevented,
          frames: frames.filter((at) => at > event.timeStamp && at < now).length,
          ms: now - event.timeStamp,
        };
        const known = JSON.parse(sessionStorage.getItem(key) ?? '[]') as object[];
        sessionStorage.setItem(key, JSON.stringify([...known, press]));
      };
      for (const type of ['pointerdown', 'click', 'submit', 'keydown'])
        view.addEventListener(type, note, true);
    };
    watch(window);
    for (const frame of document.querySelectorAll('iframe')) {
      // Of another origin, or not there: no reply stands in it.
      if (frame.contentDocument && frame.contentWindow) watch(frame.contentWindow);
    }
  }, KEPT_AS);
}

/** Forgets what was typed before the press. */
export function forgetPresses(page: Page): Promise<void> {
  return page.evaluate((key) => sessionStorage.setItem(key, '[]'), KEPT_AS);
}

export function seenPresses(page: Page): Promise<readonly SeenPress[]> {
  return page.evaluate(
    (key) => JSON.parse(sessionStorage.getItem(key) ?? '[]') as SeenPress[],
    KEPT_AS,
  );
}
