import { findEditable } from '@/lib/editors/find-editable';
import { openEngineLink } from '@/lib/messaging/engine-link';

import { frameState } from './frame-state';
import { frameLife } from './hand-over';
import { noticeRemoval } from './notice-removal';
import { startReplySession, type ReplySession } from './reply-session';
import { keepAwakeWhileTyping } from './stay-awake';
import { watchStopped } from './stopped-events';
import { watchPresence } from './watch-presence';

/** Takes over the reply fields of this frame, one at a time. Runs once a frame. */
export function startReplyScript(): void {
  const state = frameState();
  if (state.onFocus) return;
  const life = frameLife();
  if (life.aborted) return;
  let session: ReplySession | undefined;
  const link = openEngineLink(life, () => session?.checkNow(), noticeRemoval());
  link.warm();

  const endSession = () => {
    session?.end();
    session = undefined;
  };
  const presence = watchPresence(() => {
    if (!session?.field.isConnected) endSession();
  }, life);
  const takeOver = (field: HTMLElement) => {
    presence.see(field);
    if (session?.field === field) {
      session.onFocus();
      return;
    }
    session?.end();
    session = startReplySession(field, link);
  };
  state.onFocus = takeOver;
  state.onPageKey = (event) => session?.onPageKey(event) ?? false;
  state.onPageEvent = watchStopped((stopped) => session?.onStopped(stopped));
  life.addEventListener('abort', endSession);
  if (import.meta.env.FIREFOX) keepAwakeWhileTyping(link, life);

  const { activeElement } = document;
  const focused = activeElement ? findEditable(activeElement) : undefined;
  if (focused) takeOver(focused);
}
