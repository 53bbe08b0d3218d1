import { browser } from 'wxt/browser';

import type { EngineLink } from '@/lib/messaging/engine-link';
import { describeSend } from '@/lib/sites/describe-send';

import { answerFrames } from '../ask-frame';
import { decideSend } from './frame-questions';
import { guardFrame } from './guard-frame';
import { createReplyGuard, type ReplyGuard } from './reply-guard';
import type { SendMoment } from './send-events';
import { createSendReminder, type SendReminder } from './send-reminder';
import { addWatch, announceSends } from './sends-in-frames';

/** Guards every reply of this frame from its first focus until its field is gone. */
export interface SendGuards {
  /** The field got the focus: from now on its sends are guarded. */
  guard(field: HTMLElement): void;
  /** Packs or words changed. */
  forget(): void;
  /** Ends the guards of fields that are gone. */
  prune(): void;
  /** Ends them all. */
  end(): void;
}

interface Guarded {
  readonly id: string;
  readonly guard: ReplyGuard;
  readonly reminder: SendReminder;
}

/** `goTo` opens the finding at this offset, once the text there is selected. */
export function createSendGuards(
  link: EngineLink,
  goTo: (field: HTMLElement, offset: number) => void,
): SendGuards {
  const guarded = new Map<HTMLElement, Guarded>();
  guardFrame();

  const create = (field: HTMLElement): Guarded | undefined => {
    let guard: ReplyGuard | undefined;
    const reminder = createSendReminder(
      () => guard,
      (offset) => goTo(field, offset),
    );
    guard = createReplyGuard({
      field,
      link,
      tell: (news) => reminder.show(news),
      onText: () => reminder.textChanged(),
    });
    return guard && { id: makeId(), guard, reminder };
  };
  const decide = (field: HTMLElement, moment: SendMoment): boolean => {
    const of = guarded.get(field);
    // After an update of the extension this script can say and check nothing: its successor guards.
    if (!of || !field.isConnected || browser.runtime?.id === undefined) return false;
    return !isStandIn(field, [...guarded.keys()]) && of.guard.decide(moment);
  };
  const endThose = (isOver: (field: HTMLElement) => boolean) => {
    for (const [field, { guard, reminder }] of guarded) {
      if (!isOver(field)) continue;
      guarded.delete(field);
      reminder.end();
      guard.end();
    }
  };
  answerFrames({
    decideSend(detail) {
      const { id, moment } = decideSend(detail);
      const [field] = [...guarded].find(([, of]) => of.id === id) ?? [];
      return field !== undefined && decide(field, moment);
    },
  });

  return {
    guard(field) {
      const of = guarded.get(field) ?? create(field);
      if (!of) return;
      guarded.set(field, of);
      const controls = describeSend(field);
      addWatch({ id: of.id, controls, element: field, decide: (moment) => decide(field, moment) });
      announceSends(of.id, controls);
    },
    forget() {
      for (const { guard } of guarded.values()) guard.forget();
    },
    prune: () => endThose((field) => !field.isConnected),
    end: () => endThose(() => true),
  };
}

/** `crypto.randomUUID` is for secure pages only. */
function makeId(): string {
  return `${Date.now()}-${Math.random()}`;
}

/** A hidden text area whose text is now written in another field, as editors keep one. */
function isStandIn(field: HTMLElement, fields: readonly HTMLElement[]): boolean {
  if (field.checkVisibility()) return false;
  return fields.some(
    (other) =>
      other !== field &&
      other.isConnected &&
      !(other instanceof HTMLInputElement) &&
      other.checkVisibility() &&
      other.closest('form') === field.closest('form'),
  );
}
