import { findEditable } from '@/lib/editors/find-editable';
import { openEngineLink } from '@/lib/messaging/engine-link';

import { frameState } from './frame-state';
import { createSendGuards } from './guard/send-guards';
import { startReplySession, type ReplySession } from './reply-session';
import { keepAwakeWhileTyping } from './stay-awake';

/** Takes over the reply fields of this frame, one at a time. Runs once a frame. */
export function startReplyScript(): void {
  const state = frameState();
  if (state.onFocus) return;
  const life = new AbortController();
  let session: ReplySession | undefined;
  const link = openEngineLink(life.signal, () => {
    session?.checkNow();
    guards.forget();
  });
  link.warm();
  const guards = createSendGuards(link, (field, offset) => {
    if (session?.field === field) session.openAt(offset);
  });

  const takeOver = (field: HTMLElement) => {
    guards.guard(field);
    if (session?.field === field) {
      session.onFocus();
      return;
    }
    session?.end();
    session = startReplySession(field, link);
  };
  state.onFocus = takeOver;
  state.onPageKey = (event) => session?.onPageKey(event) ?? false;
  new MutationObserver(() => {
    guards.prune();
    if (!session || session.field.isConnected) return;
    session.end();
    session = undefined;
  }).observe(document, { childList: true, subtree: true });
  if (import.meta.env.FIREFOX) keepAwakeWhileTyping(link, life.signal);

  const { activeElement } = document;
  const focused = activeElement ? findEditable(activeElement) : undefined;
  if (focused) takeOver(focused);
}
