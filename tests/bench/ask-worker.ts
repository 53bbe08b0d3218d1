import type { Page } from '../support/browsers.ts';

/** What a measured page has: starts one of the extension's Workers. */
export interface BenchWorld {
  readonly startBenchWorker: (script: string) => BenchWorker;
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
    Object.assign(globalThis, { startBenchWorker });
  });
}
