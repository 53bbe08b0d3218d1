import { findEditable } from '@/lib/editors/find-editable';
import { ask } from '@/lib/messaging/ask';

import { answerFrames, askFrame, innerWindows, listenToFrames } from './ask-frame';
import { describeTyping } from './describe-typing';
import { frameState } from './frame-state';
import { SEND_MOMENTS } from './guard/send-events';
import { frameLife, isStillOurs, sweepRemains } from './hand-over';
import { POINTER_EVENTS } from './ui/pointer-events';

/**
 * Events that tell what is typed in our own interface, and that something in it has the focus: none
 * of the page's business. A page that keeps the focus in its own dialog would take it back.
 */
// One string, for it is in every frame.
const OWN_EVENTS =
  `keydown keypress keyup beforeinput input compositionstart compositionupdate compositionend copy cut
  paste change textInput select selectstart beforecopy beforecut beforepaste dragstart dragend drag
  focusin focusout focus blur`.split(/\s+/);

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
  // Nothing of a page is there at its start.
  state.isLate = document.body !== null;
  sweepRemains();
  answerFrames({ guardSends, stage: () => true, isLate: () => frameState().isLate ?? false });
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
  for (const type of [...OWN_EVENTS, ...Object.keys(SEND_MOMENTS)])
    addEventListener(type, onEvent, options);
  for (const type of FIRST_EVENTS) addEventListener(type, onFirst, options);
  listenToFrames();
}

function onFocusIn(event: FocusEvent): void {
  if (!isStillOurs()) return;
  if (isOurs(event)) {
    // A page that keeps the focus in its dialog would take it from our card.
    event.stopImmediatePropagation();
    return;
  }
  const field = findEditable(event);
  if (field) takeOver(field);
}

/** By its name, for it may belong to a script in one of the frames inside. */
function isOurs({ target }: Event): boolean {
  return target !== null && 'localName' in target && target.localName === 'rb-ui';
}

function onEvent(event: Event): void {
  if (!isStillOurs()) return;
  const isKey = event instanceof KeyboardEvent;
  if (isOurs(event)) {
    if (isKey) frameState().takenKeys.add(event.code);
    if (isOwnEvent(event.type)) giveToOwn(event);
  } else if (isKey && isOfTakenKey(event)) {
    event.stopImmediatePropagation();
    event.preventDefault();
  } else {
    const state = frameState();
    if (event.type === 'beforeinput') state.hasInput = true;
    const { guardSend, onPageKey } = state;
    if (guardSend?.(event) || !isKey || event.type !== 'keydown' || !onPageKey?.(event)) return;
    frameState().takenKeys.add(event.code);
    event.stopImmediatePropagation();
    event.preventDefault();
  }
}

/** Enter in the palette closes it: the page, which has the focus again, must not see the rest of that Enter. */
function isOfTakenKey({ type, code, repeat }: KeyboardEvent): boolean {
  const { takenKeys } = frameState();
  const isTaken = takenKeys.has(code) && (type !== 'keydown' || repeat);
  if (type === 'keyup' || (type === 'keydown' && !repeat)) takenKeys.delete(code);
  return isTaken;
}

function isOwnEvent(type: string): boolean {
  return OWN_EVENTS.includes(type);
}

function giveToOwn(event: Event): void {
  event.stopImmediatePropagation();
  if (!frameState().onOwnEvent?.(event)) tellInnerFrames(event);
}

/** An editor in a frame shows its card out here, and its own script knows what a key means there. */
function tellInnerFrames(event: Event): void {
  const typed = describeTyping(event);
  if (innerWindows().some((inner) => askFrame(inner, 'ownEvent', typed))) event.preventDefault();
}

/** A reply in another frame may be sent from this one: what guards it comes here too. */
function guardSends(announced: unknown): boolean {
  const state = frameState();
  const isFirst = state.announced === undefined;
  state.announced = [...(state.announced ?? []), announced];
  if (isFirst) void ask('guardFrame', null).catch(() => undefined);
  return true;
}

function onFirst(event: Event): void {
  const { onOwnPointer, onPageEvent } = frameState();
  if (!isOurs(event)) onPageEvent?.(event);
  else if (event instanceof MouseEvent && onOwnPointer?.(event)) event.stopImmediatePropagation();
}

let isAsking = false;

function takeOver(field: HTMLElement): void {
  const state = frameState();
  if (state.onFocus) {
    state.onFocus(field);
    return;
  }
  // Who types fast is in the next field by the time that the reply script is there.
  if (field instanceof HTMLInputElement) (state.early ??= new Set()).add(field);
  if (!isAsking) {
    isAsking = true;
    const done = () => {
      isAsking = false;
      delete frameState().early;
    };
    // Rejected when the extension was updated under this page: the new listener takes over.
    void ask('fieldFocused', null).then(done, done);
  }
}
