import { DEADLINE_MS } from './wait-until.ts';

/** The call of a function, as text that gives its result as JSON. */
export function callText(run: (...args: never[]) => unknown, args: readonly unknown[]): string {
  return `Promise.resolve((${run.toString()})(...${JSON.stringify(args)})).then(r => r === undefined ? '' : JSON.stringify(r))`;
}

/** The same, repeated with each painted frame until the result is truthy. A hidden page paints none, hence the timer beside it. */
export function waitText(run: (...args: never[]) => unknown, args: readonly unknown[]): string {
  return `Promise.race([
    // A page that is kept for the way back stands still, and its promises with it.
    new Promise((end) => addEventListener('pagehide', () => end('{"isGone":true}'), { once: true })),
    (async () => {
      const end = performance.now() + ${DEADLINE_MS};
      for (;;) {
        const result = await (${run.toString()})(...${JSON.stringify(args)});
        if (result) return JSON.stringify({ result });
        if (performance.now() > end) return JSON.stringify({ last: result ?? null });
        await new Promise((next) => { requestAnimationFrame(next); setTimeout(next, 100); });
      }
    })(),
  ])`;
}

export function readResult(json: unknown): unknown {
  return json === '' ? undefined : JSON.parse(String(json));
}

export function readWait(what: string, json: unknown): unknown {
  const outcome = JSON.parse(String(json)) as {
    result?: unknown;
    last?: unknown;
    isGone?: boolean;
  };
  if (outcome.isGone) throw new Error(`The page navigated while it was asked for ${what}`);
  if (outcome.result !== undefined) return outcome.result;
  throw new Error(
    `Waited ${DEADLINE_MS} ms for ${what}; last seen: ${JSON.stringify(outcome.last)}`,
  );
}

/** A navigation in the middle of a question; asking the new document is right then. */
export function isLostDocument(error: unknown): boolean {
  return /context was destroyed|no such frame|AbortError|actor.*destroyed|Cannot find context|DiscardedBrowsingContextError|does not belong to the document|navigat/iu.test(
    String(error),
  );
}
