import { browser } from 'wxt/browser';

import { frameState, frameStateOf } from './frame-state';

/**
 * Asks our script in another frame of the same origin, and has the answer at once: a page's event
 * waits for nobody. False when nobody there answers. The page sees and answers none of it: Chromium's
 * isolated world reaches over frames, in Firefox the event carries a name that only we know.
 */
export function askFrame(target: Window, question: string, detail: unknown = null): boolean {
  // A frame that went elsewhere since.
  if (!isReachable(target)) return false;
  if (!import.meta.env.FIREFOX) return frameStateOf(target)?.answers?.[question]?.(detail) ?? false;
  const event = new CustomEvent(eventName(), {
    cancelable: true,
    // Objects of another script are opaque in Firefox, text is not.
    detail: JSON.stringify({ question, detail }),
  });
  return !target.dispatchEvent(event);
}

/** Lets this frame be asked; true as the answer is a yes. */
export function answerFrames(
  answers: Readonly<Record<string, (detail: unknown) => boolean>>,
): void {
  const state = frameState();
  state.answers = { ...state.answers, ...answers };
}

/** Repeated whenever the document was written anew: its listeners are gone then. */
export function listenToFrames(): void {
  if (import.meta.env.FIREFOX) addEventListener(eventName(), onQuestion);
}

function onQuestion(event: Event): void {
  // The event is of the asking frame's classes, so `instanceof` does not know it.
  if (!('detail' in event) || typeof event.detail !== 'string') return;
  const asked: unknown = JSON.parse(event.detail);
  if (typeof asked !== 'object' || asked === null) return;
  if (!('question' in asked && 'detail' in asked) || typeof asked.question !== 'string') return;
  if (frameState().answers?.[asked.question]?.(asked.detail)) event.preventDefault();
}

/** The extension's address is another in every Firefox profile, and told to no page. */
const eventName = (): string => `rb:${new URL(browser.runtime.getURL('/')).hostname}`;

/** The windows around this one that are of the same origin, from the nearest out. */
export function outerWindows(): Window[] {
  const outer: Window[] = [];
  for (let at: Window = window; at !== at.parent && isReachable(at.parent); at = at.parent) {
    outer.push(at.parent);
  }
  return outer;
}

/** The frames inside this window, at any depth, that are of the same origin. */
export function innerWindows(from: Window = window): Window[] {
  return Array.from({ length: from.length }, (_, index) => from[index]).flatMap((inner) =>
    inner && isReachable(inner) ? [inner, ...innerWindows(inner)] : [],
  );
}

/** True for a window of the same origin. */
export function isReachable(other: Window): boolean {
  try {
    return other.document !== null && !other.closed;
  } catch {
    // A frame of another origin, or one that is no more.
    return false;
  }
}
