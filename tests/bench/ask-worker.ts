import type { Page } from '../support/browsers.ts';

/** What a measured page has: starts one of the extension's Workers. */
export interface BenchWorld {
  readonly startBenchWorker: (script: string) => BenchWorker;
  /** A new Worker and its first check, from its start to its answer. */
  readonly startAndCheck: (first: FirstCheck) => Promise<BenchWorker & { readonly coldMs: number }>;
}

export interface FirstCheck {
  readonly script: 'spelling-worker' | 'english-worker';
  readonly check: (ask: BenchWorker['ask']) => Promise<unknown>;
}

export interface BenchWorker {
  readonly worker: Worker;
  /** Resolves with the answer's arrival, whatever it is. */
  readonly ask: (job: string, args: readonly unknown[]) => Promise<void>;
}

/** Gives the page `startBenchWorker`, for what runs in a page can import nothing. */
export function installBenchWorker(page: Page): Promise<void> {
  return page.evaluate(() => {
    const startBenchWorker: BenchWorld['startBenchWorker'] = (script) => {
      const worker = new Worker(script);
      let id = 0;
      const ask = (job: string, args: readonly unknown[]) =>
        new Promise<void>((resolve, reject) => {
          id += 1;
          const asked = id;
          const listen = ({ data }: MessageEvent) => {
            if (data.id !== asked) return;
            worker.removeEventListener('message', listen);
            if (data.ok) resolve();
            else reject(new Error(data.message));
          };
          worker.addEventListener('message', listen);
          worker.postMessage({ id, job, args });
        });
      return { worker, ask };
    };
    const startAndCheck: BenchWorld['startAndCheck'] = async ({ script, check }) => {
      const started = performance.now();
      const { worker, ask } = startBenchWorker(`/${script}.js`);
      if (script === 'spelling-worker') await ask('load', [{}, []]);
      else await ask('warm', []);
      await check(ask);
      return { worker, ask, coldMs: performance.now() - started };
    };
    Object.assign(globalThis, { startBenchWorker, startAndCheck });
  });
}
