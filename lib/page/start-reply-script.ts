import { findEditable } from '@/lib/editors/find-editable';
import { openEngineLink } from '@/lib/messaging/engine-link';

import { createFieldSessions } from './field-sessions';
import { frameState } from './frame-state';
import { createSendGuards } from './guard/send-guards';
import { renewSiteData } from './renew-site-data';
import { keepAwakeWhileTyping } from './stay-awake';

/** Takes over the reply and form fields of this frame. Runs once a frame. */
export function startReplyScript(): void {
  const state = frameState();
  if (state.onFocus) return;
  const life = new AbortController();
  const checkNow = () => sessions.checkNow();
  const link = openEngineLink(life.signal, (what) => {
    guards.forget();
    if (what === 'clients') {
      sessions.current()?.onClients();
      return;
    }
    checkNow();
    void renewSiteData(link, checkNow);
  });
  const sessions = createFieldSessions(link);
  link.warm();
  void renewSiteData(link, checkNow);

  const guards = createSendGuards(link, (field, offset) => {
    const session = sessions.current();
    if (session?.field === field) session.openAt(offset);
  });
  const takeOver = (field: HTMLElement) => {
    guards.guard(field);
    sessions.takeOver(field);
  };
  state.onFocus = takeOver;
  state.session = () => sessions.current()?.open();
  state.onPageKey = (event) => sessions.current()?.onPageKey(event) ?? false;
  new MutationObserver(() => {
    guards.prune();
    sessions.endGone();
  }).observe(document, {
    childList: true,
    subtree: true,
  });
  if (import.meta.env.FIREFOX) keepAwakeWhileTyping(link, life.signal);

  const { activeElement } = document;
  const focused = activeElement ? findEditable(activeElement) : undefined;
  if (focused) takeOver(focused);
}
