import { findEditable } from '@/lib/editors/find-editable';
import { ask } from '@/lib/messaging/ask';

import { answerFrames, askFrame, innerWindows, listenToFrames } from './ask-frame';
import { describeTyping } from './describe-typing';
import { frameState } from './frame-state';

/** Events that tell what is typed; in our own interface they are none of the page's business. */
const TYPING_EVENTS = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'copy',
  'cut',
  'paste',
  'change',
] as const;

/**
 * Waits in every frame, from before the page's own scripts, until somebody focuses a reply field.
 * No timer, and no message before that.
 */
export function startListener(): void {
  const state = frameState();
  if (state.listening) return;
  state.listening = true;
  answerFrames({ stage: () => true });
  arm();
  // `document.open()` takes all listeners of window and document away, this observer stays.
  new MutationObserver(arm).observe(document, { childList: true });
  const { activeElement } = document;
  const focused = activeElement ? findEditable(activeElement) : undefined;
  if (focused) takeOver(focused);
}

/** Adding the same function twice is one listener, so this can be repeated. */
function arm(): void {
  addEventListener('focusin', onFocusIn, true);
  // Firefox sends no focusin for a document in design mode.
  addEventListener('focus', onFocusIn, true);
  for (const type of TYPING_EVENTS) addEventListener(type, onTyping, true);
  listenToFrames();
}

function onFocusIn(event: FocusEvent): void {
  if (isOurs(event.target)) {
    // A page that keeps the focus in its dialog would take it from our card.
    event.stopImmediatePropagation();
    return;
  }
  const field = findEditable(event);
  if (field) takeOver(field);
}

function onTyping(event: Event): void {
  const { ownHost, onOwnEvent, onPageKey } = frameState();
  if (isOurs(event.target)) {
    event.stopImmediatePropagation();
    if (event.target === ownHost) onOwnEvent?.(event);
    else tellInnerFrames(event);
    return;
  }
  if (event instanceof KeyboardEvent && event.type === 'keydown' && onPageKey?.(event)) {
    event.stopImmediatePropagation();
    event.preventDefault();
  }
}

function isOurs(target: EventTarget | null): boolean {
  return target !== null && 'localName' in target && target.localName === 'rb-ui';
}

/** An editor in a frame shows its card out here, and its own script knows what a key means there. */
function tellInnerFrames(event: Event): void {
  const typed = describeTyping(event);
  if (innerWindows().some((inner) => askFrame(inner, 'ownEvent', typed))) event.preventDefault();
}

let isAsking = false;

function takeOver(field: HTMLElement): void {
  const { onFocus } = frameState();
  if (onFocus) {
    onFocus(field);
  } else if (!isAsking) {
    isAsking = true;
    const done = () => {
      isAsking = false;
    };
    // Rejected when the extension was updated under this page: the new listener takes over.
    void ask('fieldFocused', null).then(done, done);
  }
}
