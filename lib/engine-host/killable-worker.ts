import type {
  Call,
  Jobs,
  WorkerAnswer,
  WorkerQuestion,
  WorkerRunning,
} from '@/lib/engine/worker-call';

/** A Worker that is started when needed, ended when it is silent or unused, and started again. */
export interface KillableWorker<J extends Jobs> {
  readonly call: Call<J>;
  /** Starts it, for what is asked next. */
  warm(): void;
  /** Ends it; what it was asked is rejected, the next call starts a new one. */
  end(reason: string): void;
  /** Ends it because what it knows is old; what it was asked is asked again of a new one. */
  renew(reason: string): void;
}

export interface KillableWorkerOptions<J extends Jobs> {
  readonly start: () => Worker;
  /** Runs first in every new Worker, before any other job: loads what it needs. */
  readonly prepare?: (call: Call<J>) => Promise<void>;
  /** Is told which part of a job begins; undefined: it is done. */
  readonly onRunning?: (part: string | undefined) => void;
  /** How often a job is tried before it is rejected because the Worker ended: twice when absent. */
  readonly tries?: number;
  /** A job that takes longer than this ends the Worker and is rejected. */
  readonly limitMs: number;
  /** The same, until the first job is done that needs the same to be loaded: dictionaries and rules take their time. */
  readonly prepareLimitMs: number;
  /** Names what a job needs to be loaded, such as a language; the same for all jobs when absent. */
  readonly needs?: (job: string, args: readonly unknown[]) => string;
  /** Unused for so long, it is ended to free its memory. */
  readonly idleMs: number;
}

interface Asked {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly timer: ReturnType<typeof setTimeout>;
  /** What it needs to be loaded; undefined for the jobs that prepare the Worker. */
  readonly needs: string | undefined;
}
interface Running {
  readonly worker: Worker;
  readonly asked: Map<number, Asked>;
  ready: Promise<void>;
  /** What jobs have needed that are done. */
  readonly loaded: Set<string>;
  /** It was ended for a newer one. */
  isOld?: true;
}

/** Something that changes, or is silent, all the time is no reason to ask for ever. */
const MOST_SPARED = 8;

/**
 * Runs jobs in a Worker of their own. A Worker that was ended from outside gives no sign, so silence
 * counts: the job is tried once more in a new Worker (or as often as the options say), then rejected.
 * Jobs that only waited behind a silent one are asked again, and no try of theirs is counted.
 */
export function createKillableWorker<J extends Jobs>(
  options: KillableWorkerOptions<J>,
): KillableWorker<J> {
  let running: Running | undefined;
  let idle: ReturnType<typeof setTimeout> | undefined;
  let nextId = 1;

  const end = (reason: string, which = running, blamed?: ReadonlySet<number>) => {
    if (!which) return;
    if (which === running) running = undefined;
    which.worker.terminate();
    const isBlamed = (id: number) => !which.isOld && (blamed?.has(id) ?? true);
    // Those that are not to blame first: they are asked again before what may be silent again.
    const inTurn = [...which.asked].toSorted(([one], [other]) => +isBlamed(one) - +isBlamed(other));
    which.asked.clear();
    for (const [id, { reject, timer }] of inTurn) {
      clearTimeout(timer);
      reject(new WorkerEnded(reason, isBlamed(id)));
    }
  };
  /** What was asked first is what the Worker is at: the others only waited behind it. */
  const endAfter = (limitMs: number, late: number, which: Running) => {
    const [first = late] = which.asked.keys();
    end(`It took more than ${limitMs / 1000} s.`, which, new Set([first, late]));
  };
  const askIn = (to: Running, job: string, args: readonly unknown[], needs?: string) =>
    new Promise<unknown>((resolve, reject) => {
      const isLoaded = needs !== undefined && to.loaded.has(needs);
      const limitMs = isLoaded ? options.limitMs : options.prepareLimitMs;
      const id = nextId;
      nextId += 1;
      const timer = setTimeout(() => endAfter(limitMs, id, to), limitMs);
      to.asked.set(id, { resolve, reject, timer, needs });
      to.worker.postMessage({ id, job, args } satisfies WorkerQuestion);
    });
  const start = (): Running => {
    const worker = options.start();
    const started: Running = {
      worker,
      asked: new Map(),
      ready: Promise.resolve(),
      loaded: new Set(),
    };
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer | WorkerRunning>) => {
      if ('running' in data) return options.onRunning?.(data.running);
      const asked = started.asked.get(data.id);
      if (!asked) return;
      started.asked.delete(data.id);
      clearTimeout(asked.timer);
      if (asked.needs !== undefined) started.loaded.add(asked.needs);
      if (data.ok) asked.resolve(data.value);
      else asked.reject(new Error(data.message));
    });
    worker.addEventListener('error', () => end('It could not run.', started));
    if (options.prepare) {
      const callFirst = ((job: string, args: readonly unknown[]) =>
        askIn(started, job, args)) as unknown as Call<J>;
      started.ready = options.prepare(callFirst);
      started.ready.catch((error: unknown) => end(String(error), started));
    }
    running = started;
    return started;
  };
  const stayFor = () => {
    clearTimeout(idle);
    idle = setTimeout(() => end('It was not needed.'), options.idleMs);
  };
  const once = async (job: string, args: readonly unknown[], signal?: AbortSignal) => {
    const to = running ?? start();
    await to.ready;
    signal?.throwIfAborted();
    if (running !== to) throw new WorkerEnded('It was ended.', !to.isOld);
    return askIn(to, job, args, options.needs?.(job, args) ?? '');
  };
  const call = async (job: string, args: readonly unknown[], signal?: AbortSignal) => {
    stayFor();
    let left = options.tries ?? 2;
    let spared = 0;
    for (;;) {
      try {
        return await once(job, args, signal);
      } catch (error) {
        if (!(error instanceof WorkerEnded)) throw error;
        if (!error.isBlamed && spared < MOST_SPARED) spared += 1;
        else if (left <= 1) throw error;
        else left -= 1;
        signal?.throwIfAborted();
      }
    }
  };
  return {
    call: call as Call<J>,
    warm() {
      stayFor();
      if (!running) start();
    },
    end,
    renew(reason) {
      if (running) running.isOld = true;
      end(reason);
    },
  };
}

class WorkerEnded extends Error {
  override name = 'WorkerEnded';
  /** False: it ended for a newer one, or because another job was silent. */
  readonly isBlamed: boolean;

  constructor(reason: string, isBlamed: boolean) {
    super(reason);
    this.isBlamed = isBlamed;
  }
}
