import { isLeftAlone } from '@/lib/forms/left-alone';
import type { EngineLink } from '@/lib/messaging/engine-link';
import { isProse } from '@/lib/text/form-field';

import { describeField, isFormField, type FormField } from './describe-field';
import { pageFacts } from './page-facts';
import { startReplySession, type ReplySession } from './reply-session';

/** The sessions of one frame: the one of the field in use, and those of a form's fields filled in before. */
export interface FieldSessions {
  readonly takeOver: (field: HTMLElement) => void;
  readonly current: () => ReplySession | undefined;
  checkNow(): void;
  /** Ends those whose field has left the page. */
  endGone(): void;
  /** Ends them all. */
  end(): void;
}

/** Fields of a form whose marks stay while the agent goes on to the next. */
const MOST_RESTING = 24;

/**
 * Reads nothing of a one-line field before the engine said that it is one to check. `onReply`: the
 * field got the focus and holds sentences that go out to somebody.
 */
export function createFieldSessions(
  link: EngineLink,
  onReply: (field: HTMLElement) => void,
): FieldSessions {
  const resting = new Map<HTMLElement, ReplySession>();
  let current: ReplySession | undefined;
  let focused: HTMLElement | undefined;
  const sentences = new WeakSet<HTMLElement>();

  const leave = () => {
    const left = current;
    current = undefined;
    if (!left) return;
    if (canRest(left.field)) rest(left);
    else left.end();
  };
  /** Where nothing was found there is nothing to keep in sight. */
  const endClean = () => {
    for (const session of resting.values()) {
      if (session.field === focused || !session.isClean()) continue;
      resting.delete(session.field);
      session.end();
    }
  };
  const rest = (session: ReplySession) => {
    session.rest();
    resting.set(session.field, session);
    const [oldest] = resting.values();
    if (resting.size <= MOST_RESTING || !oldest) return;
    resting.delete(oldest.field);
    oldest.end();
  };
  const start = (field: HTMLElement) => {
    const session = startReplySession(field, link);
    if (!session) return;
    if (field === focused) {
      leave();
      current = session;
    } else {
      rest(session);
    }
  };
  const ask = async (field: HTMLInputElement) => {
    const kind = await link.request('fieldKind', { facts: pageFacts(field) }).catch(() => null);
    const isKnown = current?.field === field || resting.has(field);
    if (kind === null || !field.isConnected || isKnown) return;
    if (isProse(kind)) {
      sentences.add(field);
      onReply(field);
    }
    start(field);
  };

  const takeOver = (field: HTMLElement) => {
    focused = field;
    if (sentences.has(field) || !(field instanceof HTMLInputElement)) onReply(field);
    if (current?.field === field) {
      current.onFocus();
      return;
    }
    leave();
    endClean();
    const known = resting.get(field);
    if (known) {
      resting.delete(field);
      current = known;
      known.onFocus();
    } else if (field instanceof HTMLInputElement) {
      if (!isLeftAlone(describeField(field))) void ask(field);
    } else {
      start(field);
    }
  };

  return {
    takeOver,
    end() {
      for (const session of [current, ...resting.values()]) session?.end();
      resting.clear();
      current = undefined;
    },
    current: () => current,
    checkNow() {
      for (const session of [current, ...resting.values()]) session?.checkNow();
      // With other packs the field in use may be one to check after all.
      if (!current && focused) takeOver(focused);
    },
    endGone() {
      for (const session of resting.values()) {
        if (session.field.isConnected) continue;
        resting.delete(session.field);
        session.end();
      }
      if (!current || current.field.isConnected) return;
      current.end();
      current = undefined;
    },
  };
}

/** A reply's session ends with its focus; a form is looked at as a whole before it is saved. */
function canRest(field: HTMLElement): boolean {
  return isFormField(field) && (field instanceof HTMLInputElement || isInForm(field));
}

function isInForm(field: FormField): boolean {
  return (describeField(field).companions ?? 0) >= 2;
}
