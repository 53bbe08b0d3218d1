import { browser, type Browser } from 'wxt/browser';

import { reasonOf } from '@/lib/text/reason-of';

import { isOwnContentScript } from './answer';
import {
  REPLY_PORT,
  type Changed,
  type PortAnswer,
  type PortMessage,
  type PortQuestionName,
  type PortQuestions,
} from './protocol';

/** One question of a reply field: `more` sends an answer so far; the signal ends when it is called off or the page leaves. */
export type PortAnswering = {
  readonly [Name in PortQuestionName]: (
    question: PortQuestions[Name]['question'],
    more: (answer: PortQuestions[Name]['answer']) => void,
    signal: AbortSignal,
  ) => Promise<PortQuestions[Name]['answer']>;
};

/**
 * Answers reply fields. Exactly one context may call this: a Port opened by a page has an end in
 * every context that listens, and the page then never learns that one of them died.
 */
export function serveReplyPorts(
  answering: PortAnswering,
  onUse: () => void,
): { readonly tellChanged: (what: Changed) => void } {
  const open = new Set<Browser.runtime.Port>();
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== REPLY_PORT || !port.sender || !isOwnContentScript(port.sender)) return;
    open.add(port);
    port.onDisconnect.addListener(() => open.delete(port));
    servePort(port, answering, onUse);
  });
  return {
    tellChanged(what) {
      for (const port of open) {
        port.postMessage({ id: 0, state: 'changed', what } satisfies PortAnswer);
      }
    },
  };
}

function servePort(port: Browser.runtime.Port, answering: PortAnswering, onUse: () => void): void {
  const running = new Map<number, AbortController>();
  const send = (answer: PortAnswer) => {
    if (running.has(answer.id)) port.postMessage(answer);
  };
  port.onDisconnect.addListener(() => {
    for (const controller of running.values()) controller.abort();
    running.clear();
  });
  port.onMessage.addListener((message: PortMessage) => {
    onUse();
    const { id } = message;
    if (message.ask === 'stayAwake') return;
    if (message.ask === 'cancel') {
      running.get(id)?.abort();
      running.delete(id);
      return;
    }
    const controller = new AbortController();
    running.set(id, controller);
    const answer = answering[message.ask] as (
      question: unknown,
      more: (so: unknown) => void,
      signal: AbortSignal,
    ) => Promise<unknown>;
    answer(message.question, (so) => send({ id, state: 'more', answer: so }), controller.signal)
      .then(
        (value) => send({ id, state: 'done', answer: value }),
        (error: unknown) =>
          send({
            id,
            state: 'failed',
            reason: reasonOf(error),
          }),
      )
      .finally(() => running.delete(id));
  });
}
