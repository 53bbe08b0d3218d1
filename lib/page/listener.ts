import { findEditable } from '@/lib/editors/find-editable';
import { ask } from '@/lib/messaging/ask';

import { answerFrames, listenToFrames } from './ask-frame';
import { frameState } from './frame-state';
import { SEND_MOMENTS } from './guard/send-events';

/**
 * Events that tell what is typed in our own interface, and that something in it has the focus: none
 * of the page's business. A page that keeps the focus in its own dialog would take it back.
 */
const OWN_EVENTS = [
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
  'textInput',
  'select',
  'selectstart',
  'beforecopy',
  'beforecut',
  'beforepaste',
  'dragstart',
  'dragend',
  'drag',
  'focusin',
  'focusout',
  'focus',
  'blur',
] as const;

/**
 * Waits in every frame, from before the page's own scripts, until somebody focuses a reply field.
 * No timer, and no message before that.
 */
export function startListener(): void {
  const state = frameState();
  if (state.listening) return;
  state.listening = true;
  answerFrames({ guardSends });
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
  for (const type of [...OWN_EVENTS, ...Object.keys(SEND_MOMENTS)])
    addEventListener(type, onEvent, true);
  listenToFrames();
}

function onFocusIn(event: FocusEvent): void {
  const field = isOwn(event) ? undefined : findEditable(event);
  if (field) takeOver(field);
}

function isOwn({ target }: Event): boolean {
  const { ownHost, ownDialog } = frameState();
  return target !== null && (target === ownHost || target === ownDialog?.host);
}

/** Keys that were ours when they were pressed: their repeats and their release are ours too. */
const takenKeys = new Set<string>();

function onEvent(event: Event): void {
  const isKey = event instanceof KeyboardEvent;
  if (isOwn(event)) {
    if (isKey) takenKeys.add(event.code);
    if (isOwnEvent(event.type)) giveToOwn(event);
  } else if (isKey && isOfTakenKey(event)) {
    event.stopImmediatePropagation();
    event.preventDefault();
  } else {
    const { guardSend, onPageKey } = frameState();
    if (guardSend?.(event) || !isKey || event.type !== 'keydown' || !onPageKey?.(event)) return;
    takenKeys.add(event.code);
    event.stopImmediatePropagation();
    event.preventDefault();
  }
}

/** Enter in the palette closes it: the page, which has the focus again, must not see the rest of that Enter. */
function isOfTakenKey({ type, code, repeat }: KeyboardEvent): boolean {
  const isTaken = takenKeys.has(code) && (type !== 'keydown' || repeat);
  if (type === 'keyup' || (type === 'keydown' && !repeat)) takenKeys.delete(code);
  return isTaken;
}

function isOwnEvent(type: string): boolean {
  return OWN_EVENTS.some((own) => own === type);
}

function giveToOwn(event: Event): void {
  event.stopImmediatePropagation();
  const { ownDialog, onOwnEvent } = frameState();
  if (event.target === ownDialog?.host) ownDialog?.onEvent(event);
  else onOwnEvent?.(event);
}

/** A reply in another frame may be sent from this one: what guards it comes here too. */
function guardSends(announced: unknown): boolean {
  const state = frameState();
  const isFirst = state.announced === undefined;
  state.announced = [...(state.announced ?? []), announced];
  if (isFirst) void ask('guardFrame', null).catch(() => undefined);
  return true;
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
