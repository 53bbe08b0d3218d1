import type { CDPSession } from 'playwright-core';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly message: string };
}

/** A conversation with something that is no tab: the offscreen document, the side panel, a Worker inside them. */
interface TargetSession {
  ask(method: string, params?: object): Promise<Readonly<Record<string, unknown>>>;
  listen(method: string, heard: (params: Readonly<Record<string, unknown>>) => void): void;
  end(): Promise<void>;
}

/** What carries the messages of a session, and whose events tell of those that come back. */
interface Carrier {
  readonly send: (method: string, params: object) => Promise<unknown>;
  readonly listen: (heard: (event: { sessionId: string; message: string }) => void) => void;
}

function converse(sessionId: string, { send, listen }: Carrier): Omit<TargetSession, 'end'> {
  const answers = new Map<number, (message: Message) => void>();
  const listeners: {
    method: string;
    heard: (params: Readonly<Record<string, unknown>>) => void;
  }[] = [];
  listen((event) => {
    if (event.sessionId !== sessionId) return;
    const message = JSON.parse(event.message) as Message;
    if (message.id !== undefined) answers.get(message.id)?.(message);
    for (const { method, heard } of listeners)
      if (method === message.method) heard(message.params ?? {});
  });
  let lastId = 0;
  return {
    async ask(method, params = {}) {
      const id = (lastId += 1);
      const answered = new Promise<Message>((resolve) => answers.set(id, resolve));
      await send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id, method, params }),
      });
      const { result, error } = await answered;
      answers.delete(id);
      if (!result) throw new Error(`${method}: ${error?.message}`);
      return result;
    },
    listen: (method, heard) => void listeners.push({ method, heard }),
  };
}

async function openTargetSession(cdp: CDPSession, targetId: string): Promise<TargetSession> {
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
  const life = new AbortController();
  const conversation = converse(sessionId, {
    send: (method, params) => cdp.send(method as 'Target.sendMessageToTarget', params as never),
    listen(heard) {
      cdp.on('Target.receivedMessageFromTarget', heard);
      life.signal.addEventListener('abort', () =>
        cdp.off('Target.receivedMessageFromTarget', heard),
      );
    },
  });
  return {
    ...conversation,
    async end() {
      life.abort();
      await cdp.send('Target.detachFromTarget', { sessionId });
    },
  };
}

interface DedicatedWorker {
  readonly url: string;
  readonly sessionId: string;
}

/** The scripts of the dedicated Workers a document has running. */
export async function listWorkersOf(cdp: CDPSession, documentTargetId: string): Promise<string[]> {
  const session = await openTargetSession(cdp, documentTargetId);
  const workers = await attachToWorkers(session);
  await session.end();
  return workers.map(({ url }) => url);
}

/**
 * Ends the dedicated Worker of a document whose script's address contains `script`, as if it had
 * crashed: its document is told nothing.
 */
export async function endWorkerOf(
  cdp: CDPSession,
  documentTargetId: string,
  script: string,
): Promise<void> {
  const { session, worker } = await attachToWorker(cdp, documentTargetId, script);
  const ended = new Promise<void>((resolve) => {
    session.listen('Target.detachedFromTarget', ({ sessionId }) => {
      if (sessionId === worker.sessionId) resolve();
    });
  });
  const params = { expression: 'self.close()' };
  await session.ask('Target.sendMessageToTarget', {
    sessionId: worker.sessionId,
    message: JSON.stringify({ id: 1, method: 'Runtime.evaluate', params }),
  });
  await ended;
  await session.end();
}

/** Puts questions of the protocol to the dedicated Worker of a document whose script's address contains `script`. */
export async function askWorkerOf<Answer>(
  cdp: CDPSession,
  { documentTargetId, script }: { readonly documentTargetId: string; readonly script: string },
  question: (ask: TargetSession['ask']) => Promise<Answer>,
): Promise<Answer> {
  const { session, worker } = await attachToWorker(cdp, documentTargetId, script);
  const { ask } = converse(worker.sessionId, {
    send: (method, params) => session.ask(method, params),
    listen(heard) {
      session.listen('Target.receivedMessageFromTarget', ({ sessionId, message }) =>
        heard({ sessionId: String(sessionId), message: String(message) }),
      );
    },
  });
  try {
    return await question(ask);
  } finally {
    await session.end();
  }
}

async function attachToWorker(cdp: CDPSession, documentTargetId: string, script: string) {
  const session = await openTargetSession(cdp, documentTargetId);
  const workers = await attachToWorkers(session);
  const worker = workers.find(({ url }) => url.includes(script));
  if (worker) return { session, worker };
  await session.end();
  const others = workers.map(({ url }) => url).join(', ') || 'none';
  throw new Error(`There is no Worker "${script}"; there are: ${others}`);
}

async function attachToWorkers(session: TargetSession): Promise<DedicatedWorker[]> {
  const workers: DedicatedWorker[] = [];
  session.listen('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    workers.push({ sessionId: String(sessionId), url: (targetInfo as { url: string }).url });
  });
  await session.ask('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  return workers;
}
