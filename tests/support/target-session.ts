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

async function openTargetSession(cdp: CDPSession, targetId: string): Promise<TargetSession> {
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
  const answers = new Map<number, (message: Message) => void>();
  const listeners: {
    method: string;
    heard: (params: Readonly<Record<string, unknown>>) => void;
  }[] = [];
  const receive = (event: { sessionId: string; message: string }) => {
    if (event.sessionId !== sessionId) return;
    const message = JSON.parse(event.message) as Message;
    if (message.id !== undefined) answers.get(message.id)?.(message);
    for (const { method, heard } of listeners)
      if (method === message.method) heard(message.params ?? {});
  };
  cdp.on('Target.receivedMessageFromTarget', receive);
  let lastId = 0;
  return {
    async ask(method, params = {}) {
      const id = (lastId += 1);
      const answered = new Promise<Message>((resolve) => answers.set(id, resolve));
      await cdp.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id, method, params }),
      });
      const { result, error } = await answered;
      answers.delete(id);
      if (!result) throw new Error(`${method}: ${error?.message}`);
      return result;
    },
    listen: (method, heard) => void listeners.push({ method, heard }),
    async end() {
      cdp.off('Target.receivedMessageFromTarget', receive);
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
  const answers = new Map<number, (message: Message) => void>();
  session.listen('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
    if (sessionId !== worker.sessionId) return;
    const answer = JSON.parse(String(message)) as Message;
    if (answer.id !== undefined) answers.get(answer.id)?.(answer);
  });
  let id = 0;
  try {
    return await question(async (method, params = {}) => {
      id += 1;
      const asked = id;
      const answered = new Promise<Message>((resolve) => answers.set(asked, resolve));
      await session.ask('Target.sendMessageToTarget', {
        sessionId: worker.sessionId,
        message: JSON.stringify({ id: asked, method, params }),
      });
      const { result, error } = await answered;
      if (!result) throw new Error(`${method}: ${error?.message}`);
      return result;
    });
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
