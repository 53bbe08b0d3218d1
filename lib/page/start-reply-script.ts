import { findEditable } from '@/lib/editors/find-editable';
import { openEngineLink } from '@/lib/messaging/engine-link';

import { createFieldSessions } from './field-sessions';
import { frameState } from './frame-state';
import { createSendGuards } from './guard/send-guards';
import { frameLife } from './hand-over';
import { unmuteAll } from './native-spelling';
import { noticeRemoval } from './notice-removal';
import { renewSiteData } from './renew-site-data';
import { keepAwakeWhileTyping } from './stay-awake';
import { watchStopped } from './stopped-events';
import { watchPresence } from './watch-presence';

/** Takes over the reply and form fields of this frame. Runs once a frame. */
export function startReplyScript(): void {
  const state = frameState();
  if (state.onFocus) return;
  const life = frameLife();
  if (life.aborted) return;
  const checkNow = () => sessions.checkNow();
  const link = openEngineLink(
    life,
    (what) => {
      guards.forget();
      if (what === 'clients') {
        sessions.current()?.onClients();
        return;
      }
      checkNow();
      void renewSiteData(link, checkNow);
    },
    noticeRemoval(),
  );
  const sessions = createFieldSessions(link, (field) => guards.guard(field));
  const guards = createSendGuards(link, (field, offset) => {
    const session = sessions.current();
    if (session?.field === field) session.openAt(offset);
  });
  link.warm();
  void renewSiteData(link, checkNow);

  const presence = watchPresence(() => {
    guards.prune();
    sessions.endGone();
  }, life);
  const takeOver = (field: HTMLElement) => {
    presence.see(field);
    sessions.takeOver(field);
  };
  state.onFocus = takeOver;
  state.session = () => sessions.current()?.open();
  state.onPageKey = (event) => sessions.current()?.onPageKey(event) ?? false;
  state.onPageEvent = watchStopped((stopped) => sessions.current()?.onStopped(stopped));
  life.addEventListener('abort', () => {
    guards.end();
    sessions.end();
  });
  if (import.meta.env.FIREFOX) {
    keepAwakeWhileTyping(link, life);
    unmuteAll(document);
  }

  const { activeElement } = document;
  const focused = activeElement ? findEditable(activeElement) : undefined;
  for (const field of state.early ?? []) {
    if (field.isConnected && field !== focused) takeOver(field);
  }
  if (focused) takeOver(focused);
}
