import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import type { WorkerQuestion } from '@/lib/engine/worker-call';

import { createKillableWorker } from './killable-worker';

interface LanguageJobs {
  readonly [job: string]: (...args: never[]) => unknown;
  check(language: string): string;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What a Worker never comes back from. */
const SILENT = 'silent';

/** A Worker that takes long for what it has not done before, and for nothing else. */
function startSlow(
  firstMs: number,
  nextMs: number,
  needs = (_job: string, [language]: readonly unknown[]) => String(language),
) {
  const started: Worker[] = [];
  const start = (): Worker => {
    const known = new Set<string>();
    let answer: (event: { data: unknown }) => void = () => undefined;
    let isEnded = false;
    let isSilent = false;
    const face: Pick<Worker, 'postMessage' | 'terminate'> & {
      addEventListener(type: string, listen: (event: { data: unknown }) => void): void;
    } = {
      addEventListener(type, listen) {
        if (type === 'message') answer = listen;
      },
      terminate() {
        isEnded = true;
      },
      postMessage({ id, args }: WorkerQuestion) {
        const language = String(args[0]);
        if (language === SILENT) isSilent = true;
        if (isSilent) return;
        const ms = known.has(language) ? nextMs : firstMs;
        known.add(language);
        setTimeout(() => {
          if (!isEnded) answer({ data: { id, ok: true, value: language } });
        }, ms);
      },
    };
    started.push(face as Worker);
    return face as Worker;
  };
  const worker = createKillableWorker<LanguageJobs>({
    start,
    limitMs: 1000,
    prepareLimitMs: 10_000,
    needs,
    idleMs: 60_000,
  });
  return { worker, started };
}

test('the first job in each language may take as long as that language takes to load', async () => {
  const { worker, started } = startSlow(5000, 10);
  for (const language of ['da', 'de']) {
    const asked = worker.call('check', [language]);
    await vi.advanceTimersByTimeAsync(5001);
    await expect(asked).resolves.toBe(language);
  }
  expect(started).toHaveLength(1);
});

test('a job in a language that is loaded is tried in a second Worker after a second of silence', async () => {
  const { worker, started } = startSlow(10, 5000);
  const first = worker.call('check', ['da']);
  await vi.advanceTimersByTimeAsync(11);
  await first;
  const second = worker.call('check', ['da']);
  await vi.advanceTimersByTimeAsync(1011);
  await expect(second).resolves.toBe('da');
  expect(started).toHaveLength(2);
});

test('what is asked while packs change again and again is asked anew, and answered by the last', async () => {
  const { worker, started } = startSlow(500, 10);
  const asked = worker.call('check', ['da']);
  for (let change = 1; change <= 3; change += 1) {
    await vi.advanceTimersByTimeAsync(100);
    worker.renew('The packs changed.');
  }
  await vi.advanceTimersByTimeAsync(600);
  await expect(asked).resolves.toBe('da');
  expect(started).toHaveLength(4);
});

test('a job that only waited behind a silent one is answered, however often that one is tried', async () => {
  const { worker, started } = startSlow(10, 10);
  const silent = worker.call('check', [SILENT]);
  silent.catch(() => undefined);
  const waiting = worker.call('check', ['da']);
  await vi.advanceTimersByTimeAsync(10_011);
  // Before the silent one is tried again, and therefore without its ten seconds.
  await expect(waiting).resolves.toBe('da');
  await vi.advanceTimersByTimeAsync(10_000);
  await expect(silent).rejects.toThrow('It took more than 10 s.');
  expect(started).toHaveLength(2);
});

test('what was called off is not asked again of a newer Worker', async () => {
  const { worker, started } = startSlow(10, 10);
  const life = new AbortController();
  const silent = worker.call('check', [SILENT], life.signal);
  silent.catch(() => undefined);
  await vi.advanceTimersByTimeAsync(100);
  life.abort();
  worker.renew('The packs changed.');
  await expect(silent).rejects.toThrow();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(started).toHaveLength(1);
});

test('a newer Worker is given no more time than the first needed to load the same', async () => {
  const { worker, started } = startSlow(10, 10, () => 'the same');
  const first = worker.call('check', ['da']);
  await vi.advanceTimersByTimeAsync(11);
  await first;
  const silent = worker.call('check', [SILENT]);
  silent.catch(() => undefined);
  // A second, then a second and four times what loading took.
  await vi.advanceTimersByTimeAsync(2041);
  await expect(silent).rejects.toThrow('It took more than 1.04 s.');
  expect(started).toHaveLength(2);
});

test('all jobs of one check are tried once more together, not each for itself', async () => {
  const { worker, started } = startSlow(10, 10);
  const { signal } = new AbortController();
  const silent = [1, 2, 3].map(() => worker.call('check', [SILENT], signal));
  for (const one of silent) one.catch(() => undefined);
  await vi.advanceTimersByTimeAsync(20_001);
  await expect(Promise.allSettled(silent)).resolves.toMatchObject(
    silent.map(() => ({ status: 'rejected' })),
  );
  expect(started).toHaveLength(2);
});
