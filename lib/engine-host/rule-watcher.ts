import type { CheckWatched } from '@/lib/engine/engine-checkers';
import type { GuidelinesJobs } from '@/lib/engine/guidelines-jobs';
import type { WatchedJobs } from '@/lib/engine/watched-jobs';
import type { Call } from '@/lib/engine/worker-call';
import type { ReplyContext } from '@/lib/text/reply-context';

import { startAwakeTimer } from './awake-timer';
import { createKillableWorker, type KillableWorker } from './killable-worker';

/** Runs the rules that may take long in a Worker of their own: one that takes too long ends it and is left out. */
export interface RuleWatcher {
  readonly check: CheckWatched;
  /** Ends its Workers and forgets what was too slow; the next check starts again. */
  end(reason: string): void;
}

export interface RuleWatcherOptions {
  readonly start: () => Worker;
  readonly load: (call: Call<WatchedJobs>) => Promise<void>;
  /** Asks the Worker of all other rules. */
  readonly ask: Call<GuidelinesJobs>;
  /** Rules (`<pack id>/<id>`) that were too slow before. */
  readonly remembered: () => Promise<Iterable<string>>;
  readonly onTooSlow: (rule: string) => void;
}

/** A rule may take so long on one text: thousands of times what rules take. */
const RULE_MS = 160;
/** And so long on all texts that wait for it. */
const TOGETHER_MS = 240;
const MINUTE = 60_000;

interface Run {
  readonly rule: string;
  readonly since: number;
  stop(): void;
}

/** Starts no Worker before a text comes on which a rule that may take long would run. */
export function createRuleWatcher(options: RuleWatcherOptions): RuleWatcher {
  const { ask, remembered, onTooSlow } = options;
  let tooSlow = new Set<string>();
  let recalled: Promise<void> | undefined;
  let active: KillableWorker<WatchedJobs> | undefined;
  /** Made ready while a rule takes long, to go on at once. */
  let spare: KillableWorker<WatchedJobs> | undefined;
  let run: Run | undefined;
  let asked: { readonly context: ReplyContext; readonly rules: readonly string[] } | undefined;
  const notTooSlow = (rules: readonly string[]) => rules.filter((rule) => !tooSlow.has(rule));
  const spent = new Map<string, number>();
  const waiting = new Set<Promise<unknown>>();

  const makeSpare = () => {
    spare ??= make();
    spare.warm();
  };
  const strike = (rule: string) => {
    run = undefined;
    tooSlow.add(rule);
    onTooSlow(rule);
    const ended = active;
    active = spare;
    spare = undefined;
    ended?.end(`"${rule}" was too slow.`);
  };
  const onRunning = (rule: string | undefined) => {
    if (run) {
      run.stop();
      const before = spent.get(run.rule) ?? 0;
      spent.set(run.rule, before + performance.now() - run.since);
    }
    run = rule === undefined ? undefined : watch(rule);
  };
  const watch = (rule: string): Run => {
    const left = Math.max(1, Math.min(RULE_MS, TOGETHER_MS - (spent.get(rule) ?? 0)));
    const stopHalf = startAwakeTimer(left / 2, makeSpare);
    const stopWhole = startAwakeTimer(left, () => strike(rule));
    const stop = () => {
      stopHalf();
      stopWhole();
    };
    return { rule, since: performance.now(), stop };
  };
  const make = () => {
    const made = createKillableWorker<WatchedJobs>({
      start: options.start,
      async prepare(call) {
        await options.load(call);
        // What the next question needs is compiled before it comes.
        if (asked) await call('check', ['guidelines', '', asked.context, notTooSlow(asked.rules)]);
      },
      onRunning: (rule) => {
        if (made === active) onRunning(rule);
      },
      tries: 1,
      limitMs: 5000,
      prepareLimitMs: 10_000,
      idleMs: 5 * MINUTE,
    });
    return made;
  };
  const inWorker = async (
    [id, text, context, signal]: Parameters<CheckWatched>,
    rules: readonly string[],
  ) => {
    for (let failures = 0; ;) {
      asked = { context, rules };
      if (notTooSlow(rules).length === 0) return [];
      active ??= make();
      const known = tooSlow.size;
      try {
        return await active.call('check', [id, text, context, notTooSlow(rules)], signal);
      } catch (error) {
        signal.throwIfAborted();
        // One rule less makes every try a different one.
        if (tooSlow.size === known) failures += 1;
        if (failures > 1) throw error;
      }
    }
  };
  const check: CheckWatched = async (id, text, context, signal) => {
    recalled ??= remembered().then((rules) => {
      for (const rule of rules) tooSlow.add(rule);
    });
    const before = [...waiting];
    await recalled;
    const rules = await ask('listWatched', [id, text, context], signal);
    const findings = await inWorker([id, text, context, signal], rules);
    if (id !== 'reply') return findings;
    // What is left out is told once all paragraphs are through.
    await Promise.allSettled(before);
    if (tooSlow.size === 0) return findings;
    return [...findings, ...(await ask('listLeftOut', [[...tooSlow], context], signal))];
  };
  return {
    async check(...question) {
      const answer = check(...question);
      waiting.add(answer);
      try {
        return await answer;
      } finally {
        waiting.delete(answer);
        if (waiting.size === 0) spent.clear();
      }
    },
    end(reason) {
      run?.stop();
      run = undefined;
      const workers = [active, spare];
      active = undefined;
      spare = undefined;
      recalled = undefined;
      tooSlow = new Set();
      for (const worker of workers) worker?.end(reason);
    },
  };
}
