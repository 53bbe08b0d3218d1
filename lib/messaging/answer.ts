import { browser, type Browser } from 'wxt/browser';

import { reasonOf } from '@/lib/text/reason-of';

import type { Envelope, Reply } from './ask';
import {
  askableByContentScripts,
  receivers,
  type Answer,
  type MessageName,
  type Messages,
  type Question,
  type Receiver,
} from './protocol';

export type Sender = Browser.runtime.MessageSender;

export type Answers<To extends Receiver> = {
  readonly [Name in MessageName as Messages[Name]['to'] extends To ? Name : never]: (
    question: Question<Name>,
    sender: Sender,
  ) => Promise<Answer<Name>>;
};

/** Answers all messages to one receiver, each only for senders that may ask it. */
export function answerMessages<To extends Receiver>(to: To, answers: Answers<To>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    const envelope = readEnvelope(message);
    if (envelope?.to !== to) return undefined;
    const name = readName(envelope.name, to);
    if (!name || !mayAsk(name, sender)) {
      sendResponse({ ok: false, reason: `"${envelope.name}" may not be asked from here.` });
      return undefined;
    }
    const answer = answers[name as keyof Answers<To>] as (
      question: unknown,
      from: Sender,
    ) => Promise<unknown>;
    answer(envelope.question, sender).then(
      (value) => sendResponse({ ok: true, answer: value } satisfies Reply),
      (error: unknown) => sendResponse({ ok: false, reason: reasonOf(error) } satisfies Reply),
    );
    return true;
  });
}

/** True for our own extension pages, never for a content script. */
function isOwnPage(sender: Sender): boolean {
  return (
    sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL(''))
  );
}

/** True for our own content script in a tab. */
export function isOwnContentScript(sender: Sender): boolean {
  return sender.id === browser.runtime.id && sender.tab?.id !== undefined;
}

function mayAsk(name: MessageName, sender: Sender): boolean {
  if (isOwnPage(sender)) return true;
  if (isOwnContentScript(sender)) return askableByContentScripts.includes(name);
  // Chromium's service worker has no URL when it asks the offscreen document.
  return sender.id === browser.runtime.id && sender.tab === undefined;
}

function readEnvelope(message: unknown): Envelope | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { to, name, question } = message as Partial<Envelope>;
  return typeof to === 'string' && typeof name === 'string' ? { to, name, question } : undefined;
}

function readName(name: string, to: Receiver): MessageName | undefined {
  return Object.entries(receivers).some(([known, receiver]) => known === name && receiver === to)
    ? (name as MessageName)
    : undefined;
}
