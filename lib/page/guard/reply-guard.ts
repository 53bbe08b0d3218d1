import { attachEditor } from '@/lib/editors/attach-editor';
import type { ReplyEditor } from '@/lib/editors/reply-editor';
import type { EngineLink } from '@/lib/messaging/engine-link';
import type { SendCheck } from '@/lib/messaging/protocol';
import { changedStretch } from '@/lib/text/changed-stretch';
import type { Finding } from '@/lib/text/finding';
import { hasOwnWords, maskReply } from '@/lib/text/mask-reply';
import { reasonOf } from '@/lib/text/reason-of';

import { pageFacts } from '../page-facts';
import type { SendMoment } from './send-events';

/** Why a send is held, or was let through although the reply was not checked. */
export type SendNews =
  | {
      readonly state: 'blocked';
      readonly findings: readonly Finding[];
      readonly mayOverride: boolean;
    }
  | { readonly state: 'checking' | 'checked' | 'found' }
  | { readonly state: 'unchecked'; readonly isHeld: boolean; readonly reason: string | undefined };

/** Knows whether the reply in one field may go out as it stands now. */
export interface ReplyGuard {
  readonly editor: ReplyEditor;
  /** Synchronous, since the page's event waits for nobody. True: hold. */
  decide(moment: SendMoment): boolean;
  /** The agent wants this very text to go out. */
  allow(): void;
  /** Packs or words changed: what was found may no longer hold. */
  forget(): void;
  end(): void;
}

interface Setting {
  readonly field: HTMLElement;
  readonly link: EngineLink;
  /** Called when a send is held or let through unchecked, and when more is known about a held one. */
  readonly tell: (news: SendNews) => void;
  /** Called with every change of the text. */
  readonly onText: () => void;
}

/** What is known about one text with these facts. A failure stands until a later check succeeds. */
interface Verdict {
  readonly key: string;
  readonly text: string;
  check?: SendCheck;
  failure?: string | undefined;
  running?: AbortController;
}

/** A send of a text that is not checked waits so long, then it is let through unless the pack forbids. */
const HOLD_MS = 300;
/** The same while the engine has not answered once: it may be starting, and what the pack forbids is not known yet. */
const FIRST_HOLD_MS = 1500;
const REST_MS = 100;
/** So long after the pointer or the focus came near a send button, every change is checked at once. */
const NEAR_MS = 5000;

/** Guards the reply in the field until its end; undefined for a field we cannot read. */
export function createReplyGuard({ field, link, tell, onText }: Setting): ReplyGuard | undefined {
  const life = new AbortController();
  const editor = attachEditor(field, life.signal);
  if (!editor) return undefined;
  let verdict: Verdict = { key: '', text: '' };
  /** The text whose send was held because it was not checked: held once, whatever comes of it. */
  let held: { readonly text: string; readonly at: number } | undefined;
  let allowed: string | undefined;
  let policy: SendCheck['sending'] | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let nearUntil = 0;
  let seen = editor.read().text;

  /** Text and facts as they are; undefined when there is nothing to hold. */
  const readNow = () => {
    const reply = editor.read();
    const facts = pageFacts(field);
    if (facts.kind === 'internal' || !hasOwnWords(maskReply(reply))) return undefined;
    // Threads tell how long ago something was: they may change with every look.
    const { thread: _, ...lasting } = facts;
    return { reply, facts, key: JSON.stringify([reply, lasting]) };
  };
  const verdictOn = ({ key, reply: { text } }: NonNullable<ReturnType<typeof readNow>>) => {
    if (verdict.key === key) return verdict;
    verdict.running?.abort();
    if (allowed !== key) allowed = undefined;
    verdict = { key, text };
    return verdict;
  };
  const check = (): void => {
    clearTimeout(resting);
    const now = readNow();
    if (!now) return;
    const current = verdictOn(now);
    if (current.check || current.running) return;
    const running = new AbortController();
    current.running = running;
    const { reply, facts } = now;
    void link
      .request('checkBeforeSend', { reply, facts }, { signal: running.signal })
      .then(
        (answer) => {
          policy = answer.sending;
          const isKnown = answer.failure === undefined || answer.findings.length > 0;
          if (isKnown) current.check = answer;
          current.failure = answer.failure;
        },
        (error: unknown) => {
          current.failure = reasonOf(error);
        },
      )
      .finally(() => {
        delete current.running;
        if (!life.signal.aborted && current === verdict && isHeldNow()) tellOfHeld(current);
      });
  };
  const blocksIn = ({ check: found }: Verdict): readonly Finding[] =>
    (found?.findings ?? []).filter(
      // A subject line has no greeting.
      ({ checker }) => editor.kind !== 'input' || checker !== 'parts',
    );
  const mustHoldUnchecked = () => policy?.unchecked === 'hold';
  const tellOfHeld = (current: Verdict): void => {
    if (current.check) tell({ state: blocksIn(current).length > 0 ? 'found' : 'checked' });
    else tell({ state: 'unchecked', isHeld: true, reason: current.failure });
  };
  const isHeldNow = () => held?.text === verdict.text;
  const holdMs = () => (policy ? HOLD_MS : FIRST_HOLD_MS);
  const isLate = () => isHeldNow() && performance.now() - (held?.at ?? 0) >= holdMs();
  const hold = (current: Verdict): true => {
    check();
    tell({ state: 'checking' });
    if (isHeldNow()) return true;
    held = { text: current.text, at: performance.now() };
    setTimeout(() => {
      const isOver = life.signal.aborted || current !== verdict || current.check;
      if (!isOver && current.failure === undefined) tellOfHeld(current);
    }, holdMs());
    return true;
  };
  const decideSend = (current: Verdict): boolean => {
    const findings = blocksIn(current);
    if (findings.length > 0) {
      tell({ state: 'blocked', findings, mayOverride: policy?.override !== 'forbidden' });
      return true;
    }
    if (current.check) return false;
    if (current.failure === undefined && !isLate()) return hold(current);
    const isHeld = mustHoldUnchecked();
    const reason = current.failure;
    check();
    tell({ state: 'unchecked', isHeld, reason });
    return isHeld;
  };
  const isOpen = (current: Verdict): boolean => {
    if (current.check) return blocksIn(current).length === 0;
    return (current.failure !== undefined || isLate()) && !mustHoldUnchecked();
  };

  editor.watch((change) => {
    if (change !== 'text') return;
    onText();
    clearTimeout(resting);
    const { text } = editor.read();
    const { head, tail } = changedStretch(seen, text);
    seen = text;
    // Nobody types on right behind a template, a suggestion or a paste, but Send may follow.
    const isTyped = text.length - head - tail <= 1;
    if (isTyped && Date.now() >= nearUntil) resting = setTimeout(check, REST_MS);
    else check();
  });
  life.signal.addEventListener('abort', () => {
    clearTimeout(resting);
    verdict.running?.abort();
  });
  check();

  return {
    editor,
    decide(moment) {
      const now = readNow();
      if (!now) return false;
      const current = verdictOn(now);
      if (allowed === now.key) return false;
      if (moment === 'send') return decideSend(current);
      nearUntil = Date.now() + NEAR_MS;
      check();
      return moment === 'begin' && !isOpen(current);
    },
    allow() {
      allowed = readNow()?.key;
    },
    forget() {
      verdict.running?.abort();
      verdict = { key: '', text: '' };
      check();
    },
    end: () => life.abort(),
  };
}
