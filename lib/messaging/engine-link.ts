import { browser, type Browser } from 'wxt/browser';

import { ask } from './ask';
import { isAlive } from './is-alive';
import {
  REPLY_PORT,
  type Changed,
  type PortAnswer,
  type PortMessage,
  type PortQuestion,
  type PortQuestionName,
  type PortQuestions,
} from './protocol';

/** A reply field's line to the engine host. Everything at the other end may vanish at any time. */
export interface EngineLink {
  /** Asks, again on a new Port when the other end dies or stays silent, once. Rejects with a reason. */
  request<Name extends PortQuestionName>(
    name: Name,
    question: PortQuestions[Name]['question'],
    options?: {
      readonly signal?: AbortSignal;
      readonly onMore?: (answer: PortQuestions[Name]['answer']) => void;
    },
  ): Promise<PortQuestions[Name]['answer']>;
  /** Opens the Port and starts the engine, so that the first check finds it warm. */
  warm(): void;
  /** One small message; resets the idle timer of Firefox's event page. */
  stayAwake(): void;
}

/** Silence after which the other end is taken for dead. English takes a second to start, so not less than some. */
const SILENCE_MS = 12_000;

interface Pending {
  readonly message: PortQuestion;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly onMore: ((answer: unknown) => void) | undefined;
  tries: number;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/**
 * Opens a line that lives until the signal ends; `onChanged`: earlier answers may no longer hold;
 * `onBroken`: the other end is gone, or all of the extension.
 */
export function openEngineLink(
  life: AbortSignal,
  onChanged: (what: Changed) => void,
  onBroken: () => void = () => {},
): EngineLink {
  const pending = new Map<number, Pending>();
  let port: Browser.runtime.Port | undefined;
  let connecting: Promise<Browser.runtime.Port> | undefined;
  let nextId = 1;

  const connect = async (): Promise<Browser.runtime.Port> => {
    await ask('wakeEngine', null);
    life.throwIfAborted();
    const opened = browser.runtime.connect({ name: REPLY_PORT });
    opened.onMessage.addListener(receive);
    opened.onDisconnect.addListener(() => {
      // Read, or Chromium writes it to the page's console.
      void browser.runtime?.lastError;
      if (port === opened) hangUp();
    });
    port = opened;
    return opened;
  };
  const opened = (): Promise<Browser.runtime.Port> => {
    if (port) return Promise.resolve(port);
    connecting ??= connect().finally(() => {
      connecting = undefined;
    });
    return connecting;
  };
  /** The other end is gone: what it owed is asked again, once. */
  const hangUp = () => {
    port = undefined;
    onBroken();
    for (const request of pending.values()) again(request);
  };
  const again = (request: Pending): void => {
    clearTimeout(request.timer);
    if (!pending.has(request.message.id)) return;
    request.tries += 1;
    if (request.tries > 2) {
      settle(request)?.reject(new Error('The checking engine does not answer.'));
    } else {
      void send(request);
    }
  };
  const listenFor = (request: Pending) => {
    clearTimeout(request.timer);
    request.timer = setTimeout(() => {
      const silent = port;
      port = undefined;
      silent?.disconnect();
      again(request);
    }, SILENCE_MS);
  };
  const send = async (request: Pending): Promise<void> => {
    listenFor(request);
    try {
      const to = await opened();
      if (pending.has(request.message.id)) to.postMessage(request.message);
    } catch (error) {
      // A closed Port, or nobody to wake: tried once more, unless the extension itself is gone.
      port = undefined;
      // Without the extension there is nobody left to tell either.
      if (!isAlive()) return onBroken();
      if (request.tries < 2) return again(request);
      settle(request)?.reject(error instanceof Error ? error : new Error(String(error)));
    }
  };
  const settle = (request: Pending): Pending | undefined => {
    clearTimeout(request.timer);
    return pending.delete(request.message.id) ? request : undefined;
  };
  const receive = (answer: PortAnswer) => {
    if (answer.state === 'changed') return onChanged(answer.what);
    const request = pending.get(answer.id);
    if (!request) return;
    if (answer.state === 'failed') {
      settle(request)?.reject(new Error(answer.reason));
    } else if (answer.state === 'done') {
      settle(request)?.resolve(answer.answer);
    } else {
      listenFor(request);
      request.onMore?.(answer.answer);
    }
  };
  const post = (message: PortMessage) => {
    try {
      port?.postMessage(message);
    } catch {
      // The Port died without an event (bfcache): the next question opens a new one.
      port = undefined;
    }
  };

  // Nobody waits for what a page asked that was left: else it would be worked on as long as the page is
  // kept for the way back, and whatever is asked next waits behind it.
  addEventListener('pagehide', () => port?.disconnect(), { signal: life });
  // A page that comes back from the back/forward cache has a Port that is closed and does not say so.
  addEventListener(
    'pageshow',
    (event) => {
      if (!event.persisted) return;
      port?.disconnect();
      hangUp();
    },
    { signal: life },
  );
  life.addEventListener('abort', () => {
    for (const request of pending.values()) {
      settle(request)?.reject(new Error('The reply field is gone.'));
    }
    port?.disconnect();
    port = undefined;
  });

  return {
    request(name, question, { signal, onMore } = {}) {
      return new Promise((resolve, reject) => {
        const id = nextId;
        nextId += 1;
        // `name` and `question` belong together by the signature; the union cannot express it.
        const message = { id, ask: name, question } as unknown as PortQuestion;
        const request: Pending = {
          message,
          resolve: resolve as (answer: unknown) => void,
          reject,
          onMore: onMore as ((answer: unknown) => void) | undefined,
          tries: 1,
          timer: undefined,
        };
        pending.set(id, request);
        signal?.addEventListener('abort', () => {
          if (!settle(request)) return;
          post({ id, ask: 'cancel' });
          reject(new DOMException('called off', 'AbortError'));
        });
        void send(request);
      });
    },
    warm: () => void opened().catch(() => undefined),
    stayAwake: () => post({ id: 0, ask: 'stayAwake' }),
  };
}
