import type { Page } from '../support/browsers.ts';
import type { BenchWorker, BenchWorld } from './ask-worker.ts';

/** A Worker of the extension, and what it is asked. */
export interface Task {
  readonly language: string;
  readonly worker: 'spelling-worker' | 'english-worker';
  readonly jobs: readonly string[];
  readonly paragraphs: readonly string[];
  readonly misspelt: readonly string[];
}

/** What each of them took, in milliseconds. */
interface Costs {
  readonly coldMs: number;
  readonly newMs: readonly number[];
  readonly changedMs: readonly number[];
  readonly suggestMs: readonly number[];
}

/** What a new Worker's first check takes, and what comes after it. */
export function measureWorker(page: Page, task: Task): Promise<Costs> {
  return page.evaluate(
    async ({ language, worker: script, jobs, paragraphs: texts, misspelt: words }: Task) => {
      // `installBenchWorker` has put it there, which TypeScript cannot know.
      const world = globalThis as unknown as BenchWorld;
      const context = { kind: 'public', language, screenLanguage: 'en' };
      const [first = '', ...rest] = texts;
      const checkWith = (ask: BenchWorker['ask'], text: string) =>
        Promise.all(jobs.map((job) => ask(job, [text, context])));
      const { worker, ask, coldMs } = await world.startAndCheck({
        script,
        check: (one) => checkWith(one, first),
      });
      // Kept for as long as its memory is looked at.
      Object.assign(globalThis, { benchWorker: worker });
      // The first rounds of code are slower, as they are for an agent; then each text once.
      for (const text of rest.slice(0, 5)) await checkWith(ask, text);
      const timed = async (work: () => Promise<unknown>): Promise<number> => {
        const start = performance.now();
        await work();
        return performance.now() - start;
      };
      const newMs: number[] = [];
      const changedMs: number[] = [];
      for (const [index, text] of rest.slice(5).entries()) {
        newMs.push(await timed(() => checkWith(ask, text)));
        // A word of its middle gets another letter, as while somebody types there.
        const middle = text.indexOf(' ', 250);
        const letter = String.fromCharCode(97 + (index % 26));
        const changed = text.slice(0, middle) + letter + text.slice(middle);
        changedMs.push(await timed(() => checkWith(ask, changed)));
      }
      const suggestMs: number[] = [];
      for (const word of words)
        suggestMs.push(await timed(() => ask('suggest', [word, { language }, 5])));
      return { coldMs, newMs, changedMs, suggestMs };
    },
    task,
  );
}

/** The first checks of further new Workers, one after the other, in milliseconds. */
export function startAnew(page: Page, task: Task): Promise<readonly number[]> {
  return page.evaluate(async ({ language, worker: script, jobs, paragraphs: texts }: Task) => {
    // As above.
    const world = globalThis as unknown as BenchWorld;
    const context = { kind: 'public', language, screenLanguage: 'en' };
    const took: number[] = [];
    for (let round = 0; round < 4; round += 1) {
      const { worker, coldMs } = await world.startAndCheck({
        script,
        check: (ask) => Promise.all(jobs.map((job) => ask(job, [texts[0] ?? '', context]))),
      });
      took.push(coldMs);
      worker.terminate();
    }
    return took;
  }, task);
}
