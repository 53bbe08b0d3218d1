import { findEditable } from '@/lib/editors/find-editable';
import { ask } from '@/lib/messaging/ask';

import { frameState } from './frame-state';
import { frameLife, isStillOurs, sweepRemains } from './hand-over';
import { POINTER_EVENTS } from './ui/pointer-events';

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

/** Where somebody points, and what tells that the text changed: the page may stop these at its window. */
const FIRST_EVENTS = [...POINTER_EVENTS, 'input', 'selectionchange'] as const;

/**
 * Waits in every frame, from before the page's own scripts, until somebody focuses a reply field.
 * No timer, and no message before that.
 */
export function startListener(): void {
  const state = frameState();
  if (state.listening) return;
  state.listening = true;
  sweepRemains();
  arm();
  // `document.open()` takes all listeners of window and document away, this observer stays.
  const rearm = new MutationObserver(arm);
  rearm.observe(document, { childList: true });
  frameLife().addEventListener('abort', () => rearm.disconnect());
  const { activeElement } = document;
  const focused = activeElement ? findEditable(activeElement) : undefined;
  if (focused) takeOver(focused);
}

/** Adding the same function twice is one listener, so this can be repeated. */
function arm(): void {
  const options = { capture: true, signal: frameLife() };
  addEventListener('focusin', onFocusIn, options);
  // Firefox sends no focusin for a document in design mode.
  addEventListener('focus', onFocusIn, options);
  for (const type of TYPING_EVENTS) addEventListener(type, onTyping, options);
  for (const type of FIRST_EVENTS) addEventListener(type, onFirst, options);
}

function onFocusIn(event: FocusEvent): void {
  if (!isStillOurs()) return;
  const field = event.target === frameState().ownHost ? undefined : findEditable(event);
  if (field) takeOver(field);
}

function onTyping(event: Event): void {
  if (!isStillOurs()) return;
  const { ownHost, onOwnEvent, onPageKey } = frameState();
  if (ownHost && event.target === ownHost) {
    event.stopImmediatePropagation();
    onOwnEvent?.(event);
    return;
  }
  if (event instanceof KeyboardEvent && event.type === 'keydown' && onPageKey?.(event)) {
    event.stopImmediatePropagation();
    event.preventDefault();
  }
}

function onFirst(event: Event): void {
  const { ownHost, onOwnPointer, onPageEvent } = frameState();
  if (!ownHost || event.target !== ownHost) {
    onPageEvent?.(event);
  } else if (event instanceof MouseEvent && onOwnPointer) {
    event.stopImmediatePropagation();
    onOwnPointer(event);
  }
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
