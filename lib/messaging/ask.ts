import { browser } from 'wxt/browser';

import { receivers, type Answer, type MessageName, type Question } from './protocol';

/** A message on its way: it names its receiver, every other context leaves it alone. */
export interface Envelope {
  readonly to: string;
  readonly name: string;
  readonly question: unknown;
}

export type Reply =
  | { readonly ok: true; readonly answer: unknown }
  | { readonly ok: false; readonly reason: string };

/** Asks once. Rejects with a reason when nobody answers or the answering side failed. */
export async function ask<Name extends MessageName>(
  name: Name,
  question: Question<Name>,
): Promise<Answer<Name>> {
  const envelope: Envelope = { to: receivers[name], name, question };
  const reply: Reply | undefined = await browser.runtime.sendMessage(envelope);
  if (!reply) throw new Error(`Nobody answered "${name}".`);
  if (!reply.ok) throw new Error(reply.reason);
  return reply.answer as Answer<Name>;
}
