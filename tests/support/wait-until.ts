import { setTimeout as pause } from 'node:timers/promises';

export const DEADLINE_MS = 20_000;
const BETWEEN_LOOKS_MS = 25;

/** Asks again and again, from outside the page, until the answer is truthy; fails with `what` and the last answer at the deadline. */
export async function waitUntil<Result>(
  what: string,
  look: () => Promise<Result> | Result,
  deadlineMs = DEADLINE_MS,
): Promise<NonNullable<Result>> {
  const end = performance.now() + deadlineMs;
  for (;;) {
    const result = await look();
    if (result) return result;
    if (performance.now() > end) {
      throw new Error(`Waited ${deadlineMs} ms for ${what}; last seen: ${JSON.stringify(result)}`);
    }
    await pause(BETWEEN_LOOKS_MS);
  }
}
