import type { Page } from '../support/browsers.ts';
import type { BenchWorld } from './ask-worker.ts';

/** A Worker of the extension, and what it is asked. */
export interface Task {
  readonly language: string;
  readonly worker: 'spelling-worker' | 'english-worker';
  readonly jobs: readonly string[];
  readonly paragraphs: readonly string[];
  readonly misspelt: readonly string[];
}
interface Costs {
  readonly coldMs: number;
  readonly newMs: number;
  readonly newMostMs: number;
  readonly changedMs: number;
  readonly suggestMs: readonly number[];
}
/** What a new Worker's first check takes, and what comes after it. */
export function measureWorker(page: Page, task: Task): Promise<Costs> {
  return page.evaluate(
    async ({ language, worker: script, jobs, paragraphs: texts, misspelt: words }: Task) => {
      const context = { kind: 'public', language, screenLanguage: 'en' };
      const world = globalThis as unknown as BenchWorld;
      const [first = '', ...rest] = texts;
      const started = performance.now();
      const { worker, ask } = world.startBenchWorker(`/${script}.js`);
      // Kept for as long as its memory is looked at.
      Object.assign(globalThis, { benchWorker: worker });
      const check = async (text: string) => {
        await Promise.all(jobs.map((job) => ask(job, [text, context])));
      };
      if (script === 'spelling-worker') await ask('load', [{}, []]);
      else await ask('warm', []);
      await check(first);
      const coldMs = performance.now() - started;
      // The first rounds of code are slower, as they are for an agent; then each text once.
      for (const text of rest.slice(0, 5)) await check(text);
      const timed = async (text: string): Promise<number> => {
        const start = performance.now();
        await check(text);
        return performance.now() - start;
      };
      const ofNew: number[] = [];
      const ofChanged: number[] = [];
      for (const [index, text] of rest.slice(5).entries()) {
        ofNew.push(await timed(text));
        // A word of its middle gets another letter, as while somebody types there.
        const middle = text.indexOf(' ', 250);
        const letter = String.fromCharCode(97 + (index % 26));
        ofChanged.push(await timed(text.slice(0, middle) + letter + text.slice(middle)));
      }
      const sorted = (values: readonly number[]) => values.toSorted((one, other) => one - other);
      const medianOf = (values: readonly number[]) =>
        sorted(values)[values.length >> 1] ?? Number.NaN;
      const suggestMs: number[] = [];
      for (const word of words) {
        const start = performance.now();
        await ask('suggest', [word, { language }, 5]);
        suggestMs.push(performance.now() - start);
      }
      return {
        coldMs,
        newMs: medianOf(ofNew),
        newMostMs: Math.max(...ofNew),
        changedMs: medianOf(ofChanged),
        suggestMs,
      };
    },
    task,
  );
}

/** The first checks of further new Workers, one after the other. */
export function startAnew(page: Page, task: Task): Promise<readonly number[]> {
  return page.evaluate(async ({ language, worker: script, jobs, paragraphs: texts }: Task) => {
    const world = globalThis as unknown as BenchWorld;
    const context = { kind: 'public', language, screenLanguage: 'en' };
    const took: number[] = [];
    for (let round = 0; round < 4; round += 1) {
      const started = performance.now();
      const { worker, ask } = world.startBenchWorker(`/${script}.js`);
      if (script === 'spelling-worker') await ask('load', [{}, []]);
      else await ask('warm', []);
      await Promise.all(jobs.map((job) => ask(job, [texts[0] ?? '', context])));
      took.push(performance.now() - started);
      worker.terminate();
    }
    return took;
  }, task);
}
