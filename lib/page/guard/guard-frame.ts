import { answerFrames } from '../ask-frame';
import { frameState } from '../frame-state';
import { decideSendWithin, guardSend } from './guard-events';
import { watchAnnounced } from './sends-in-frames';

/**
 * Lets this frame's listener hold the sends of replies in this frame and in others. Injected beside
 * the listener only where a reply is near, so that the listener of all other frames stays small.
 */
export function guardFrame(): void {
  const state = frameState();
  if (state.guardSend) return;
  state.guardSend = guardSend;
  for (const announced of state.announced ?? []) watchAnnounced(announced);
  delete state.announced;
  answerFrames({ guardSends: watchAnnounced, sendWithin: decideSendWithin });
}
