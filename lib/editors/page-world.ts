// Firefox gives content scripts these; nobody else has them.
interface FirefoxWindow extends Window {
  readonly wrappedJSObject?: Window & typeof globalThis;
}
declare const cloneInto:
  | (<T>(value: T, into: Window, options: { wrapReflectors: boolean }) => T)
  | undefined;

/** The page's own constructors, where a content script's objects are unreadable for the page. */
export interface PageWorld {
  readonly view: Window & typeof globalThis;
  /** A copy that the page may read; nodes and the like in it stay what they are. */
  clone<T>(value: T): T;
}

/** Firefox's page world; undefined where the page sees a content script's events as they are. */
export function findPageWorld(): PageWorld | undefined {
  const view: FirefoxWindow = window;
  const pageView = view.wrappedJSObject;
  if (!pageView || typeof cloneInto !== 'function') return undefined;
  return {
    view: pageView,
    clone: (value) => cloneInto?.(value, view, { wrapReflectors: true }) ?? value,
  };
}
