import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { systemClock } from './clock.ts';
import { failureOf } from './in-tests/failure-of.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a wait ends when its time has come', async () => {
  let isOver = false;
  const wait = systemClock.wait(1_000).then(() => {
    isOver = true;
  });
  await vi.advanceTimersByTimeAsync(999);
  expect(isOver).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await wait;
  expect(isOver).toBe(true);
});

test('a wait that is aborted ends at once and leaves no timer', async () => {
  const stop = new AbortController();
  const failure = failureOf(systemClock.wait(60_000, stop.signal));
  stop.abort();
  expect(await failure).toMatchObject({ name: 'AbortError' });
  expect(vi.getTimerCount()).toBe(0);
});

test('what was aborted before is not waited for', async () => {
  const failure = failureOf(systemClock.wait(60_000, AbortSignal.abort()));
  expect(await failure).toMatchObject({ name: 'AbortError' });
  expect(vi.getTimerCount()).toBe(0);
});
