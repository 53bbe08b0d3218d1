import type { ReplyEditor } from '@/lib/editors/reply-editor';
import type { EngineLink } from '@/lib/messaging/engine-link';
import type { PageFacts, ReplyCheck } from '@/lib/messaging/protocol';
import type { Finding } from '@/lib/text/finding';
import { reasonOf } from '@/lib/text/reason-of';
import { remapSpans } from '@/lib/text/remap-spans';

import { factsKey } from './facts-key';

/** What is known about the reply now: findings are remapped to the current text. */
export interface ReplyState {
  readonly state: 'checking' | 'checked' | 'failed';
  readonly check?: ReplyCheck;
  readonly findings: readonly Finding[];
  readonly reason?: string;
}

/** Checks one field again and again as it changes. */
export interface ReplyCheckLoop {
  /** The text has changed: findings move along at once, the next check follows when typing rests. */
  onText(): void;
  checkNow(): void;
  /** Nothing that is known counts any longer: another reply, or another client. */
  forget(): void;
  readonly current: () => ReplyState;
}

const REST_MS = 300;

/** Starts checking the field; ends with the signal. */
export function startReplyCheckLoop(
  editor: ReplyEditor,
  link: EngineLink,
  describe: () => PageFacts,
  onState: (state: ReplyState) => void,
  signal: AbortSignal,
): ReplyCheckLoop {
  let text = editor.read().text;
  let revision = 0;
  let state: ReplyState = { state: 'checking', findings: [] };
  let resting: ReturnType<typeof setTimeout> | undefined;
  let running: AbortController | undefined;

  const set = (change: Partial<ReplyState>) => {
    state = { ...state, ...change };
    onState(state);
  };
  /** Brings findings from the text they were found in to the text there is now. */
  const follow = () => {
    const now = editor.read().text;
    if (now === text) return;
    const findings = remapSpans(text, now, state.findings);
    text = now;
    set({ findings, state: 'checking' });
  };
  const forget = () => {
    clearTimeout(resting);
    running?.abort();
    state = { state: 'checking', findings: [] };
    onState(state);
    text = editor.read().text;
  };
  const check = async () => {
    clearTimeout(resting);
    // An edit that was under way when the field was left ends here too.
    if (signal.aborted) return;
    follow();
    const facts = describe();
    const asked = factsKey(facts);
    running?.abort();
    const mine = new AbortController();
    running = mine;
    revision += 1;
    const reply = editor.read();
    const checked = reply.text;
    set({ state: 'checking' });
    const take = (answer: ReplyCheck) => {
      if (mine.signal.aborted || answer.revision !== revision) return;
      const isSameReply = factsKey(describe()) === asked;
      // Looking may itself have told that it is another reply, and have begun anew.
      if (mine.signal.aborted) return;
      if (!isSameReply) {
        // It is about the ticket, or the client, that was shown when it was asked.
        forget();
        void check();
        return;
      }
      follow();
      const before = isSameClient(state.check, answer) ? state.findings : [];
      // While not all have answered, what was found before stays where nothing new is known.
      const findings = remapSpans(checked, text, answer.findings);
      const hasChanged = text !== checked;
      set({
        check: answer,
        findings: answer.settled ? findings : keepUnanswered(before, findings, answer),
        state: answer.settled && !hasChanged ? 'checked' : 'checking',
      });
    };
    try {
      take(
        await link.request(
          'checkReply',
          { revision, reply, facts },
          { signal: mine.signal, onMore: take },
        ),
      );
    } catch (error) {
      if (mine.signal.aborted) return;
      set({
        state: 'failed',
        findings: [],
        reason: reasonOf(error),
      });
    }
  };
  signal.addEventListener('abort', () => {
    clearTimeout(resting);
    running?.abort();
  });
  void check();
  return {
    onText() {
      follow();
      clearTimeout(resting);
      resting = setTimeout(() => void check(), REST_MS);
    },
    checkNow: () => void check(),
    forget,
    current: () => state,
  };
}

function isSameClient(before: ReplyCheck | undefined, now: ReplyCheck): boolean {
  return before?.client?.id === now.client?.id;
}

/** Old findings of checkers that have not answered yet, or not for all of their work, and all new ones. */
function keepUnanswered(
  old: readonly Finding[],
  found: readonly Finding[],
  { checkers }: ReplyCheck,
): Finding[] {
  const waiting = new Set(checkers.filter(({ state }) => state === 'working').map(({ id }) => id));
  const isFoundAgain = ({ rule, start }: Finding) =>
    found.some((one) => one.rule === rule && one.start === start);
  const kept = old.filter((one) => waiting.has(one.checker) && !isFoundAgain(one));
  return [...found, ...kept].toSorted((one, other) => one.start - other.start);
}
