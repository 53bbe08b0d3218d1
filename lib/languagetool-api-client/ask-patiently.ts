import { askServer, type Connection } from './ask-server.ts';
import { errorOfAnswer } from './error-of-answer.ts';
import type { HttpQuestion } from './http-answer.ts';
import { LanguageToolError } from './languagetool-error.ts';

export interface Patience {
  /** How long one request may take. */
  readonly timeoutMs: number;
  /** How long one call may take with all its requests and all waiting between them. */
  readonly totalMs: number;
  /** How often one request is tried while the server is busy. */
  readonly tries: number;
  /** The wait before the second try; it doubles with each further one. */
  readonly firstDelayMs: number;
  readonly longestDelayMs: number;
  /** From 0 to below 1. */
  readonly random: () => number;
}

/**
 * Asks again, each time later, while the server is busy or counts too many requests, and returns the
 * body of a good answer. `untilMs` is when the whole call must be over: a wait that would end later
 * is not begun.
 */
export async function askPatiently(
  connection: Connection,
  question: HttpQuestion,
  patience: Patience,
  untilMs: number,
  signal?: AbortSignal,
): Promise<string> {
  const { clock } = connection;
  for (let tried = 1; ; tried += 1) {
    const leftMs = untilMs - clock.now();
    if (leftMs <= 0) throw new LanguageToolError({ kind: 'timeout' });
    const limitMs = Math.min(patience.timeoutMs, leftMs);
    const answer = await askServer(connection, question, limitMs, signal);
    const error = errorOfAnswer(answer);
    if (!error) return answer.body;
    const delayMs = delayAfter(tried, error.retryAfterMs, patience);
    const isBusy = error.kind === 'rate-limited' || error.kind === 'unavailable';
    if (!isBusy || tried >= patience.tries || clock.now() + delayMs >= untilMs) throw error;
    await clock.wait(delayMs, signal);
  }
}

/** Never sooner than the server asked for; scattered, so that many clients do not come back at once. */
function delayAfter(
  tried: number,
  retryAfterMs: number | undefined,
  { firstDelayMs, longestDelayMs, random }: Patience,
): number {
  if (retryAfterMs !== undefined) return retryAfterMs + random() * firstDelayMs;
  const fullMs = Math.min(longestDelayMs, firstDelayMs * 2 ** (tried - 1));
  return fullMs * (0.5 + random() / 2);
}
