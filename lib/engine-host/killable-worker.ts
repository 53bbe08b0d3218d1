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
  /** The same at most, until the first job is done that needs the same to be loaded: dictionaries and rules take their time. */
  readonly prepareLimitMs: number;
  /** Names what a job needs to be loaded, such as a language; the same for all jobs when absent. */
  readonly needs?: (job: string, args: readonly unknown[]) => string;
  /** Unused for so long, it is ended to free its memory. */
  readonly idleMs: number;
}

interface Job {
  readonly name: string;
  readonly args: readonly unknown[];
  /** What it needs to be loaded; undefined for the jobs that prepare the Worker. */
  readonly needs?: string;
  /** The same for all jobs of one check. */
  readonly signal?: AbortSignal | undefined;
}
interface Asked extends Job {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly timer: ReturnType<typeof setTimeout>;
  readonly at: number;
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
/** A newer Worker may take so many times as long to load the same. */
const LOAD_SLACK = 4;

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

  const end = (reason: string, which = running, blamed?: ReadonlySet<Asked>) => {
    if (!which) return;
    if (which === running) running = undefined;
    which.worker.terminate();
    const isBlamed = (asked: Asked) => !which.isOld && (blamed?.has(asked) ?? true);
    // Those that are not to blame first: they are asked again before what may be silent again.
    const inTurn = [...which.asked.values()].toSorted(
      (one, other) => +isBlamed(one) - +isBlamed(other),
    );
    which.asked.clear();
    for (const asked of inTurn) {
      clearTimeout(asked.timer);
      asked.reject(new WorkerEnded(reason, isBlamed(asked)));
    }
  };
  /** What was asked first is what the Worker is at, and its like will be as silent: the others only waited behind it. */
  const endLate = (limitMs: number, id: number, which: Running) => {
    const asked = [...which.asked.values()];
    const silent = [asked[0], which.asked.get(id)];
    const isLike = ({ signal }: Asked) => silent.some((one) => one?.signal === signal && signal);
    const blamed = new Set(asked.filter((one) => silent.includes(one) || isLike(one)));
    end(`It took more than ${limitMs / 1000} s.`, which, blamed);
  };
  /** How long the first job took that needed this, in the Workers so far. */
  const firstMs = new Map<string, number>();
  const limitOf = ({ needs }: Job, to: Running): number => {
    if (needs === undefined) return options.prepareLimitMs;
    if (to.loaded.has(needs)) return options.limitMs;
    const knownMs = firstMs.get(needs);
    if (knownMs === undefined) return options.prepareLimitMs;
    return Math.min(options.prepareLimitMs, options.limitMs + LOAD_SLACK * knownMs);
  };
  const askIn = (to: Running, job: Job) =>
    new Promise<unknown>((resolve, reject) => {
      const limitMs = limitOf(job, to);
      const id = nextId;
      nextId += 1;
      const timer = setTimeout(() => endLate(limitMs, id, to), limitMs);
      to.asked.set(id, { ...job, resolve, reject, timer, at: Date.now() });
      to.worker.postMessage({ id, job: job.name, args: job.args } satisfies WorkerQuestion);
    });
  const onDone = ({ needs, at }: Asked, by: Running) => {
    if (needs === undefined || by.loaded.has(needs)) return;
    by.loaded.add(needs);
    firstMs.set(needs, Math.max(firstMs.get(needs) ?? 0, Date.now() - at));
  };
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
      onDone(asked, started);
      if (data.ok) asked.resolve(data.value);
      else asked.reject(new Error(data.message));
    });
    worker.addEventListener('error', () => end('It could not run.', started));
    if (options.prepare) {
      // `Call` tells each job's arguments and answer by its name; a message cannot.
      const callFirst = ((name: string, args: readonly unknown[]) =>
        askIn(started, { name, args })) as unknown as Call<J>;
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
  const once = async (job: Job) => {
    const to = running ?? start();
    await to.ready;
    job.signal?.throwIfAborted();
    if (running !== to) throw new WorkerEnded('It was ended.', !to.isOld);
    return askIn(to, job);
  };
  const call = async (name: string, args: readonly unknown[], signal?: AbortSignal) => {
    const job: Job = { name, args, needs: options.needs?.(name, args) ?? '', signal };
    stayFor();
    let left = options.tries ?? 2;
    let spared = 0;
    for (;;) {
      try {
        return await once(job);
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
