import type { SendControls } from '@/lib/sites/describe-send';

import { askFrame, innerWindows, isReachable, outerWindows } from '../ask-frame';
import { frameState } from '../frame-state';
import { announcedReply, type AnnouncedReply } from './frame-questions';
import type { SendMoment } from './send-events';
import type { SendWatch } from './send-watch';

// The reply stands in one frame, what sends it often in another: each frame knows of all replies.

/** Lets the listeners of all other frames of this origin guard the sends of this frame's reply. */
export function announceSends(id: string, controls: SendControls): void {
  const announced: AnnouncedReply = { id, path: pathOf(window), controls };
  const top = outermost();
  for (const other of [top, ...innerWindows(top)]) {
    if (other !== window) askFrame(other, 'guardSends', announced);
  }
}

/** Puts the reply last in this frame's list: it is the one used last. */
export function addWatch(watch: SendWatch): void {
  const state = frameState();
  state.sends = [...(state.sends ?? []).filter(({ id }) => id !== watch.id), watch];
}

/** A reply in another frame: guarded here too from now on. */
export function watchAnnounced(detail: unknown): boolean {
  const { id, path, controls } = announcedReply(detail);
  const target = windowAt(path);
  if (!target) return false;
  const decide = (moment: SendMoment) => askFrame(target, 'decideSend', { id, moment });
  addWatch({ id, controls, element: frameTowards(path), decide });
  return true;
}

/** Asks about the replies in the page around this frame that its keys send as well. */
export function askAround(moment: SendMoment): boolean {
  const [around] = outerWindows();
  return around ? askFrame(around, 'sendWithin', { path: pathOf(window), moment }) : false;
}

function outermost(): Window {
  return outerWindows().at(-1) ?? window;
}

/** Indices of frames from the outermost window to this one. */
function pathOf(inner: Window): number[] {
  const path: number[] = [];
  for (let at = inner; at !== at.parent && isReachable(at.parent); at = at.parent) {
    const siblings = Array.from({ length: at.parent.length }, (_, index) => at.parent[index]);
    path.unshift(siblings.indexOf(at));
  }
  return path;
}

function windowAt(path: readonly number[]): Window | undefined {
  let at: Window | undefined = outermost();
  for (const index of path) at = at?.[index];
  return at;
}

/** The element of this document in which the frame stands, if it does. */
export function frameTowards(path: readonly number[]): Element | undefined {
  const own = pathOf(window);
  if (own.some((index, depth) => path[depth] !== index)) return undefined;
  const next = path[own.length];
  return next === undefined ? undefined : (window[next]?.frameElement ?? undefined);
}
