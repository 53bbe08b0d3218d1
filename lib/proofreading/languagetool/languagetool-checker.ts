import {
  LanguageToolError,
  type LanguageToolClient,
  type ServerLanguage,
} from 'languagetool-api-client';

import type { Checker } from '@/lib/text/checker';
import type { Finding } from '@/lib/text/finding';
import {
  asksServer,
  isPublicServer,
  type LanguageToolSettings,
} from '@/lib/text/languagetool-settings';
import type { ReplyContext } from '@/lib/text/reply-context';
import { textHash } from '@/lib/text/text-hash';

import { annotateText } from './annotate-text';
import { toFindings } from './match-findings';
import { sayLate, sayTrouble } from './say-trouble';
import { serverCode } from './server-languages';
import { spellingRulesOf } from './spelling-rules';

export interface LanguageToolCheckerOptions {
  readonly settings: () => Promise<LanguageToolSettings>;
  readonly createClient: (settings: LanguageToolSettings) => LanguageToolClient;
  /** True where a dictionary here spells the language. */
  readonly isSpelledHere: (language: string) => Promise<boolean>;
  /** An answer has come late, or a server that failed may be asked again: what was checked is to be checked again. */
  readonly onLate: () => void;
  /** Typing has to rest so long before a server is asked: 400 ms when absent. */
  readonly restMs?: number;
  /** A check waits no longer for an answer; one that comes later is told by `onLate`: 6 seconds when absent. */
  readonly patienceMs?: number;
}

/** Texts whose answers are kept, in memory only. */
const KEPT = 40;
/** The public server takes 20 requests a minute from an office. */
const PUBLIC_GAP_MS = 3500;
/** A server that failed is left alone for so long, then twice as long, and so on. */
const FIRST_QUIET_MS = 5000;
const LONGEST_QUIET_MS = 60_000;
/** So often a reply that stands unchanged is checked again by itself when the server may be asked again. */
const TRIES_BY_ITSELF = 4;

/**
 * Asks the server that the user named, if there is one, about whole replies. Fails in one sentence in
 * the language of the screen; a slow server is not waited for, and its answer is shown when it comes.
 */
export function createLanguageToolChecker(options: LanguageToolCheckerOptions): Checker {
  const { restMs = 400, patienceMs = 6000 } = options;
  const answers = new Map<string, readonly Finding[]>();
  const underWay = new Map<string, Promise<readonly Finding[]>>();
  let server: Server | undefined;
  let askedAt = -Infinity;

  const serverOf = (settings: LanguageToolSettings): Server => {
    const name = JSON.stringify(settings);
    if (server?.name !== name) {
      server = { name, client: options.createClient(settings), failures: 0, quietUntil: 0 };
      answers.clear();
    }
    return server;
  };
  const keep = (key: string, findings: readonly Finding[]) => {
    answers.set(key, findings);
    const [oldest] = answers.keys();
    if (answers.size > KEPT && oldest !== undefined) answers.delete(oldest);
  };
  const ask = async (
    to: Server,
    settings: LanguageToolSettings,
    text: string,
    context: ReplyContext,
    signal: AbortSignal,
  ): Promise<readonly Finding[]> => {
    try {
      const code = serverCode(context.language, await languagesOf(to, signal), settings.variants);
      if (code === undefined) return [];
      const isSpelledHere = await options.isSpelledHere(context.language);
      const { matches } = await to.client.check(
        {
          data: annotateText(text, context),
          language: code,
          level: settings.isPicky ? 'picky' : 'default',
          ...(isSpelledHere && { disabledRules: spellingRulesOf(code) }),
          ...(settings.motherTongue && { motherTongue: settings.motherTongue }),
        },
        signal,
      );
      to.failures = 0;
      return toFindings(matches, text, context.language, isSpelledHere);
    } catch (error) {
      // What was called off says nothing about the server, what it refused nothing about other texts.
      if (error instanceof LanguageToolError && error.kind !== 'bad-request') {
        const quietMs = Math.min(FIRST_QUIET_MS * 2 ** to.failures, LONGEST_QUIET_MS);
        to.failures += 1;
        to.quietUntil = Date.now() + Math.max(quietMs, error.retryAfterMs ?? 0);
        to.trouble = error;
        if (to.failures <= TRIES_BY_ITSELF) retryLater(to);
      }
      throw error;
    }
  };
  const retryLater = (to: Server) => {
    clearTimeout(to.retry);
    to.retry = setTimeout(() => {
      if (server === to) options.onLate();
    }, to.quietUntil - Date.now());
  };
  /** One after the other, so far apart. */
  const takeTurn = async (gapMs: number, signal: AbortSignal) => {
    for (let ms = gapMs; ms > 0;) {
      ms = askedAt + gapMs - Date.now();
      if (ms > 0) await pause(ms, signal);
    }
    askedAt = Date.now();
  };
  const start = (
    key: string,
    asking: (signal: AbortSignal) => Promise<readonly Finding[]>,
    signal: AbortSignal,
  ) => {
    const life = new AbortController();
    const callOff = () => life.abort(signal.reason);
    signal.addEventListener('abort', callOff);
    const answer = asking(life.signal).finally(() => underWay.delete(key));
    underWay.set(key, answer);
    return { answer, detach: () => signal.removeEventListener('abort', callOff) };
  };

  return {
    id: 'languagetool',
    languages: 'any',
    unit: 'reply',
    async check(text, context, signal) {
      const settings = await options.settings();
      if (!asksServer(settings)) return [];
      const to = serverOf(settings);
      const { language, customer, agent } = context;
      const key = textHash([language, customer?.name, agent?.name, text].join('\n'));
      const known = answers.get(key);
      if (known) return known;
      if (Date.now() < to.quietUntil)
        throw new Error(sayTrouble(to.trouble, context.screenLanguage));
      await pause(restMs, signal);
      await takeTurn(isPublicServer(settings.server) ? PUBLIC_GAP_MS : 0, signal);
      const waiting = underWay.get(key);
      const started = waiting
        ? { answer: waiting, detach: () => {} }
        : start(key, (life) => ask(to, settings, text, context, life), signal);
      const late = Promise.withResolvers<'late'>();
      const timer = setTimeout(() => late.resolve('late'), patienceMs);
      try {
        const answer = await Promise.race([started.answer, late.promise]);
        if (answer !== 'late') {
          keep(key, answer);
          return answer;
        }
      } catch (error) {
        signal.throwIfAborted();
        throw new Error(sayTrouble(error, context.screenLanguage), { cause: error });
      } finally {
        clearTimeout(timer);
      }
      // The first check of a language loads its rules, half a minute on a slow machine.
      started.detach();
      started.answer.then(
        (findings) => {
          if (server === to) keep(key, findings);
          options.onLate();
        },
        () => options.onLate(),
      );
      throw new Error(sayLate(context.screenLanguage));
    },
  };
}

interface Server {
  /** The settings it is asked with. */
  readonly name: string;
  readonly client: LanguageToolClient;
  languages?: readonly ServerLanguage[];
  failures: number;
  quietUntil: number;
  trouble?: LanguageToolError;
  retry?: ReturnType<typeof setTimeout>;
}

async function languagesOf(to: Server, signal: AbortSignal): Promise<readonly ServerLanguage[]> {
  to.languages ??= await to.client.languages(signal);
  return to.languages;
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  const onAbort = () => reject(new DOMException('called off', 'AbortError'));
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    signal.throwIfAborted();
    await promise;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
  }
}
