import type { CheckWholeReply } from '@/lib/text/check-whole-reply';
import type { ReplyContext } from '@/lib/text/reply-context';

import { isPublicMail } from './client-identity';
import { ownersOf, type Identities } from './find-addresses';
import { isOneSlip } from './is-one-slip';
import { mixUpMessages } from './mix-up-messages';
import { isOff, reportMixUp, type MixUpSetting } from './report-mix-up';

/** Said at the reply's beginning: recipients have no place in its text. */
const NOWHERE = { start: 0, end: 0 };

/**
 * The reply goes to an address of another client, to one that misses the customer's by a slip, or not
 * to the customer. Silent about whoever the customer wrote of.
 */
export function createRecipientsCheck(
  setting: MixUpSetting & Partial<Identities>,
): CheckWholeReply {
  if (isOff('other-recipient', setting)) return () => [];
  const { own, others = [] } = setting;
  return (_reply, context) => {
    const say = mixUpMessages(context.screenLanguage);
    const recipients = (context.recipients ?? []).map(addressIn).filter((one) => one !== '');
    const report = (message: string, certainty: number) =>
      reportMixUp(
        { kind: 'other-recipient', span: NOWHERE, certainty, message, why: say.recipientWhy },
        setting,
        context,
      );
    const foreign = recipients.flatMap((recipient) => {
      if (!own || isKnownHere(recipient, context)) return [];
      const clients = ownersOf(recipient, { ...setting, own, others });
      if (clients.length === 0) return [];
      const names = clients.map(({ name }) => name).join(', ');
      return [report(say.otherRecipient(domainOf(recipient), names), 0.95)];
    });
    return foreign.length > 0 ? foreign : strangers(recipients, context, report, say);
  };
}

type Say = ReturnType<typeof mixUpMessages>;

/** The customer is not written to. A slip is nearly certain; else it may well be meant. */
function strangers<Reported>(
  recipients: readonly string[],
  context: ReplyContext,
  report: (message: string, certainty: number) => Reported,
  say: Say,
): Reported[] {
  const customer = addressIn(context.customer?.email ?? '');
  if (customer === '' || recipients.length === 0 || recipients.includes(customer)) return [];
  const unknown = recipients.filter((recipient) => !isKnownHere(recipient, context));
  if (unknown.some((recipient) => isOneSlip(recipient, customer))) {
    return [report(say.recipientSlip, 0.75)];
  }
  const isColleague = (recipient: string) =>
    domainOf(recipient) === domainOf(customer) && !isPublicMail(domainOf(customer));
  return unknown.length === recipients.length && !recipients.some(isColleague)
    ? [report(say.notToCustomer, 0.4)]
    : [];
}

/** The customer's own address, one the customer wrote of, or the agent's and the mailbox itself. */
function isKnownHere(
  recipient: string,
  { customer, agent, mailbox, thread = '' }: ReplyContext,
): boolean {
  const known = [customer?.email, agent?.email, mailbox].map((one) => addressIn(one ?? ''));
  return known.includes(recipient) || thread.toLowerCase().includes(recipient);
}

/** `mette@post.example` of `Mette Hansen <Mette@post.example>`; empty where there is none. */
function addressIn(text: string): string {
  return /[^\s<>"(),;:]{1,64}@[^\s<>"(),;:]{1,250}/u.exec(text)?.[0].toLowerCase() ?? '';
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
