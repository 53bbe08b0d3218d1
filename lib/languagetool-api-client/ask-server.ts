import type { Clock } from './clock.ts';
import type { HttpAnswer, HttpQuestion } from './http-answer.ts';
import { LanguageToolError } from './languagetool-error.ts';

/** The part of `fetch` that is used here. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface Connection {
  /** Ends in `/v2/`. */
  readonly baseUrl: string;
  readonly fetch: Fetch;
  readonly clock: Clock;
}

/**
 * Asks once and reads the whole answer. The request is one that browsers send without asking the
 * server first (CORS-simple: no header of ours), without cookies, referrer or cache, and it follows
 * no redirect, for that would send the text to somebody else.
 */
export async function askServer(
  { baseUrl, fetch, clock }: Connection,
  { method, path, fields }: HttpQuestion,
  limitMs: number,
  signal?: AbortSignal,
): Promise<HttpAnswer> {
  signal?.throwIfAborted();
  const late = new AbortController();
  const done = new AbortController();
  clock.wait(limitMs, done.signal).then(
    () => late.abort(),
    () => undefined,
  );
  const parameters = new URLSearchParams(fields.map(([name, value]) => [name, value]));
  const query = method === 'GET' && fields.length > 0 ? `?${parameters}` : '';
  try {
    const response = await fetch(`${baseUrl}${path}${query}`, {
      method,
      ...(method === 'POST' && { body: parameters }),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      cache: 'no-store',
      signal: signal ? AbortSignal.any([signal, late.signal]) : late.signal,
    });
    return {
      status: response.status,
      body: await response.text(),
      retryAfterMs: readRetryAfter(response.headers.get('retry-after'), clock.now()),
    };
  } catch {
    signal?.throwIfAborted();
    // What fetch throws tells no more than this, and differs from browser to browser.
    throw new LanguageToolError({ kind: late.signal.aborted ? 'timeout' : 'unreachable' });
  } finally {
    done.abort();
  }
}

/** Seconds or a date. */
function readRetryAfter(header: string | null, nowMs: number): number | undefined {
  if (header === null) return undefined;
  const value = header.trim();
  if (/^\d{1,9}$/u.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}
