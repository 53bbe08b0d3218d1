import { frameState } from '../frame-state';
import { sendWithin } from './frame-questions';
import { SEND_MOMENTS } from './send-events';
import { findNear, findOpened, findSent, type SendWatch } from './send-watch';
import { askAround, frameTowards } from './sends-in-frames';

/** Keys that were held and are not released yet: what follows of them is held too. */
const heldKeys = new Set<string>();
/** The replies whose menu was opened last: its items may stand anywhere. */
let opened: ReadonlySet<string> = new Set();

/** Holds the event when it would send a reply that must not go out as it is. True: it is held. */
export function guardSend(event: Event): boolean {
  const watches = watchesNow();
  if (watches.length === 0 && heldKeys.size === 0) return false;
  const isHeld = isOfHeldKey(event) || decide(event, watches);
  if (!isHeld) return false;
  event.stopImmediatePropagation();
  if (event instanceof KeyboardEvent || SEND_MOMENTS[event.type] === 'send') event.preventDefault();
  if (event instanceof KeyboardEvent && event.type === 'keydown') heldKeys.add(event.code);
  return true;
}

function watchesNow(): readonly SendWatch[] {
  const state = frameState();
  if (!state.sends?.length) return [];
  if (!state.sends.every(isThere)) state.sends = state.sends.filter(isThere);
  return state.sends;
}

function isThere({ element }: SendWatch): boolean {
  return element?.isConnected ?? true;
}

function isOfHeldKey(event: Event): boolean {
  if (!(event instanceof KeyboardEvent)) return false;
  const isHeld = heldKeys.has(event.code);
  // Its release may have gone to our dialog: a new press of the key is a new key.
  const isOver = event.type === 'keyup' || (event.type === 'keydown' && !event.repeat);
  if (isOver) heldKeys.delete(event.code);
  return isHeld && (event.type !== 'keydown' || event.repeat);
}

function decide(event: Event, watches: readonly SendWatch[]): boolean {
  const moment = SEND_MOMENTS[event.type];
  if (!moment) return false;
  if (event instanceof KeyboardEvent && (event.key === 'Control' || event.key === 'Meta')) {
    // The first half of the keys that send.
    for (const watch of watches) watch.decide('near');
    return false;
  }
  const menu = findOpened(event, watches);
  if (menu.length > 0) opened = new Set(menu.map(({ id }) => id));
  for (const watch of menu) watch.decide('near');
  const sent = findSent(event, watches, opened);
  // All are told before one is asked: while the first is held, the others are being checked.
  if (moment === 'send') for (const watch of sent) watch.decide('near');
  const isHeld = sent.some((watch) => watch.decide(moment));
  // Keys in the frame of the text send the subject line too, which stands around it.
  const isByKey = event instanceof KeyboardEvent && sent.length > 0;
  return moment !== 'near' && (isHeld || (isByKey && askAround(moment)));
}

/** Keys that send were pressed in a frame of this document: holds for the replies around it. */
export function decideSendWithin(detail: unknown): boolean {
  const { path, moment } = sendWithin(detail);
  const frame = frameTowards(path);
  if (!frame) return false;
  const others = watchesNow().filter(({ element }) => element !== frame);
  return findNear(frame, others).some((watch) => watch.decide(moment)) || askAround(moment);
}
