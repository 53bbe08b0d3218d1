import { setTimeout as pause } from 'node:timers/promises';

export const DEADLINE_MS = 20_000;
const BETWEEN_LOOKS_MS = 25;

/** Asks again and again, from outside the page, until the answer is truthy; fails with `what` and the last answer at the deadline. */
export async function waitUntil<Result>(
  what: string,
  look: () => Promise<Result> | Result,
  deadlineMs = DEADLINE_MS,
): Promise<Exclude<NonNullable<Result>, false>> {
  const end = performance.now() + deadlineMs;
  for (;;) {
    const result = await look();
    if (isThere(result)) return result;
    if (performance.now() > end) {
      throw new Error(`Waited ${deadlineMs} ms for ${what}; last seen: ${JSON.stringify(result)}`);
    }
    await pause(BETWEEN_LOOKS_MS);
  }
}

function isThere<Result>(result: Result): result is Exclude<NonNullable<Result>, false> {
  return Boolean(result);
}
