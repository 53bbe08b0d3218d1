import { readingOf, widthOf } from './annotation.ts';
import { askPatiently, type Patience } from './ask-patiently.ts';
import type { Connection, Fetch } from './ask-server.ts';
import type { CheckAnswer } from './check-answer.ts';
import { checkFields, refuseImpossible } from './check-fields.ts';
import { checkPieces } from './check-pieces.ts';
import type { Account, CheckRequest } from './check-request.ts';
import { systemClock, type Clock } from './clock.ts';
import { findLimit, type Limit } from './find-limit.ts';
import type { HttpQuestion } from './http-answer.ts';
import { refuse } from './languagetool-error.ts';
import { readCheckAnswer } from './read-check-answer.ts';
import { readLanguages, type ServerLanguage } from './read-languages.ts';
import { readMaxTextLength } from './read-max-text-length.ts';
import { readServerAddress } from './server-address.ts';
import { createWordList, type WordList } from './word-list.ts';

export type { Annotation } from './annotation.ts';
export type {
  AnsweredLanguage,
  CheckAnswer,
  DetectedLanguage,
  IgnoredRange,
  Match,
  MatchedRule,
  Replacement,
  Software,
  TextRange,
} from './check-answer.ts';
export type {
  Account,
  CheckedText,
  CheckOptions,
  CheckRequest,
  LanguageChoice,
  Level,
  RuleChoice,
} from './check-request.ts';
export type { Clock } from './clock.ts';
export { LanguageToolError, type LanguageToolErrorKind } from './languagetool-error.ts';
export type { ServerLanguage } from './read-languages.ts';
export type { WordList, WordRequest, WordsRequest } from './word-list.ts';

/** Every call rejects with a `LanguageToolError`, or with the signal's reason once that is aborted. */
export interface LanguageToolClient {
  /** Checks a text of any length; one longer than the server takes is sent in pieces, one after the other. */
  check(request: CheckRequest, signal?: AbortSignal): Promise<CheckAnswer>;
  languages(signal?: AbortSignal): Promise<readonly ServerLanguage[]>;
  /** The longest text that the server says it takes. Servers before 5.0 do not say. */
  maxTextLength(signal?: AbortSignal): Promise<number>;
  readonly words: WordList;
}

export interface LanguageToolClientOptions {
  /** Address of the server, with or without `/v2`: `http://127.0.0.1:8081`. */
  readonly server: string;
  readonly account?: Account;
  /** Never send more UTF-16 units at once, whatever the server says it takes. */
  readonly maxTextLength?: number;
  /** How long one request may take: 30 seconds when absent, for the first check in a language loads its rules. */
  readonly timeoutMs?: number;
  /** How long one call may take with all its requests and the waiting between them: 2 minutes when absent. */
  readonly totalMs?: number;
  /** How often a request is tried while the server is busy: 4 times when absent. */
  readonly tries?: number;
  /** The wait before the second try, doubled before each further one: about 1 second when absent. */
  readonly firstDelayMs?: number;
  /** Waits do not grow longer than this unless the server asks for it: 20 seconds when absent. */
  readonly longestDelayMs?: number;
  readonly fetch?: Fetch;
  readonly clock?: Clock;
  /** From 0 to below 1, scatters the waits. */
  readonly random?: () => number;
}

/** A client of one LanguageTool server. It keeps nothing but the server's limit of length, and sends nothing until it is asked to. */
export function createLanguageToolClient(options: LanguageToolClientOptions): LanguageToolClient {
  const { server, account, clock = systemClock } = options;
  if (account && !(account.username && account.apiKey))
    throw refuse('An account is a user name and an API key.');
  const connection: Connection = {
    baseUrl: readServerAddress(server),
    fetch: options.fetch ?? ((url, init) => fetch(url, init)),
    clock,
  };
  const patience = readPatience(options);
  const limit: Limit = { now: options.maxTextLength ?? Infinity, isAsked: false };
  if (!(limit.now > 0))
    throw refuse('The longest text to send at once has more than 0 characters.');

  const inOneCall = (signal: AbortSignal | undefined) => {
    const untilMs = clock.now() + patience.totalMs;
    return (question: HttpQuestion) =>
      askPatiently(connection, question, patience, untilMs, signal);
  };
  const askFor = (path: 'languages' | 'maxtextlength', signal?: AbortSignal) =>
    inOneCall(signal)({ method: 'GET', path, fields: [] });

  return {
    async check(request, signal) {
      refuseImpossible(request);
      const annotations = request.data ?? [{ text: request.text }];
      const ask = inOneCall(signal);
      await findLimit(limit, readingOf(annotations).length, async () =>
        readMaxTextLength(await ask({ method: 'GET', path: 'maxtextlength', fields: [] })),
      );
      return checkPieces(annotations, {
        limit,
        async ask(piece, language) {
          const fields = checkFields(inLanguage(request, language), piece, account);
          const body = await ask({ method: 'POST', path: 'check', fields });
          return readCheckAnswer(body, widthOf(piece));
        },
      });
    },
    async languages(signal) {
      return readLanguages(await askFor('languages', signal));
    },
    async maxTextLength(signal) {
      return readMaxTextLength(await askFor('maxtextlength', signal));
    },
    words: createWordList((question, signal) => inOneCall(signal)(question), account),
  };
}

function readPatience(options: LanguageToolClientOptions): Patience {
  return {
    timeoutMs: options.timeoutMs ?? 30_000,
    totalMs: options.totalMs ?? 120_000,
    tries: options.tries ?? 4,
    firstDelayMs: options.firstDelayMs ?? 1_000,
    longestDelayMs: options.longestDelayMs ?? 20_000,
    random: options.random ?? Math.random,
  };
}

/** What the first piece was found to be in counts for the others. */
function inLanguage(request: CheckRequest, language: string | undefined): CheckRequest {
  if (request.language !== 'auto' || language === undefined) return request;
  const { preferredVariants: _variants, preferredLanguages: _languages, ...rest } = request;
  return { ...rest, language };
}
