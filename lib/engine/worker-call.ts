import { reasonOf } from '@/lib/text/reason-of';
/** What a Worker can be asked: every function takes plain data and answers plain data. */
export type Jobs = Readonly<Record<string, (...args: never[]) => unknown>>;

/** Asks for one job of a set of jobs, wherever they are done: in a Worker, or in this very context. */
export type Call<J extends Jobs> = <Name extends keyof J & string>(
  job: Name,
  args: Parameters<J[Name]>,
  signal?: AbortSignal,
) => Promise<Awaited<ReturnType<J[Name]>>>;

/** A question to a Worker and its answer: plain data in both directions. */
export interface WorkerQuestion {
  readonly id: number;
  readonly job: string;
  readonly args: readonly unknown[];
}
export type WorkerAnswer =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly message: string };

/** Sent by a Worker in the middle of a job: what it begins that may be slow; undefined: that is done. */
export interface WorkerRunning {
  readonly running: string | undefined;
}

/** The side of a Worker's scope that is needed here. */
export interface WorkerScope {
  onmessage: ((event: MessageEvent<WorkerQuestion>) => void) | null;
  postMessage(answer: WorkerAnswer): void;
}

/** Answers questions inside a Worker as they come; a failing job answers with its message. */
export function answerInWorker(scope: WorkerScope, jobs: Jobs): void {
  scope.onmessage = ({ data: { id, job, args } }) => {
    void runJob(jobs, job, args).then(
      (value) => scope.postMessage({ id, ok: true, value }),
      (error: unknown) => scope.postMessage({ id, ok: false, message: reasonOf(error) }),
    );
  };
}

/** Does the jobs right here (command line, tests). */
export function callDirectly<J extends Jobs>(jobs: J): Call<J> {
  const call = async (job: string, args: readonly unknown[], signal?: AbortSignal) => {
    signal?.throwIfAborted();
    return runJob(jobs, job, args);
  };
  return call as Call<J>;
}

// Here types end: a question crossed a Worker's border as data. `Call<J>` typed both ends of it.
async function runJob(jobs: Jobs, job: string, args: readonly unknown[]): Promise<unknown> {
  const run = Object.hasOwn(jobs, job) ? jobs[job] : undefined;
  if (!run) throw new Error(`There is no job "${job}" here.`);
  return (run as (...args: readonly unknown[]) => unknown)(...args);
}
