import type { Clock } from '../clock.ts';

/** A wait of at least this much stands still until the test lets it pass; shorter ones pass at once. */
export const STANDING_MS = 1_000_000;

export interface TestClock extends Clock {
  /** The short waits that were asked for, in order. */
  readonly waited: readonly number[];
  /** Resolves once somebody begins a standing wait of that length. */
  begun(ms: number): Promise<void>;
  /** Lets all standing waits end. */
  pass(): void;
}

export function createTestClock(startMs = 0): TestClock {
  let nowMs = startMs;
  const waited: number[] = [];
  const standing = new Set<() => void>();
  const watchers = new Map<number, () => void>();
  return {
    waited,
    now: () => nowMs,
    wait(ms, signal) {
      if (signal?.aborted) return Promise.reject(signal.reason as Error);
      if (ms < STANDING_MS) {
        waited.push(ms);
        nowMs += ms;
        return Promise.resolve();
      }
      return new Promise((resolve, reject) => {
        standing.add(resolve);
        watchers.get(ms)?.();
        signal?.addEventListener('abort', () => {
          standing.delete(resolve);
          reject(signal.reason as Error);
        });
      });
    },
    begun: (ms) => new Promise((resolve) => watchers.set(ms, resolve)),
    pass() {
      nowMs += STANDING_MS;
      for (const end of standing) end();
      standing.clear();
    },
  };
}
