import { foldText } from '@/lib/guidelines/fold-text';
import type { MixUpRules } from '@/lib/guidelines/mix-ups';
import { matchesPattern } from '@/lib/text/matches-pattern';
import type { ReplyContext } from '@/lib/text/reply-context';
import type { Span } from '@/lib/text/span';

import { isPublicMail, type ClientIdentity } from './client-identity';

/** The client answered for, the others, and what the pack allows. */
export interface Identities {
  readonly own: ClientIdentity;
  readonly others: readonly ClientIdentity[];
  readonly rules?: MixUpRules;
}

/** A place that is another client's, with all clients it may be of. */
export interface OtherClientPlace extends Span {
  readonly clients: readonly ClientIdentity[];
  readonly certainty: number;
}

const ADDRESS =
  /(?<![\p{L}\p{N}._%+@-])(?:[\p{L}\p{N}._%+-]{1,64}@)?(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.){1,6}\p{L}{2,24}(?![\p{L}\p{N}@-])/gu;

/** Links and e-mail addresses in the reply that are another client's. */
export function findAddresses(
  reply: string,
  identities: Identities,
  { thread = '', customer }: ReplyContext,
): OtherClientPlace[] {
  const said = foldText(`${thread} ${customer?.email ?? ''}`);
  return [...reply.matchAll(ADDRESS)].flatMap(({ 0: found, index }) => {
    const address = found.toLowerCase();
    const clients = ownersOf(address, identities);
    if (clients.length === 0 || said.includes(address)) return [];
    return [{ start: index, end: index + found.length, clients, certainty: 0.95 }];
  });
}

/** The other clients whose mailbox or domain the address (lower case) is; none where it is the client's own as well. */
export function ownersOf(
  address: string,
  { own, others, rules }: Identities,
): readonly ClientIdentity[] {
  const allowed = (rules?.allow ?? []).map((text) => text.toLowerCase());
  const domain = address.slice(address.lastIndexOf('@') + 1);
  if (hasMailbox(own, address) || own.domains.some((one) => isWithin(domain, one))) {
    // Two clients on one domain are still told apart by their mailboxes written out.
    const named = others.filter(({ mailboxes }) => mailboxes.includes(address));
    return hasMailbox(own, address) || allowed.includes(address) ? [] : named;
  }
  if (allowed.some((one) => address === one || isWithin(domain, one))) return [];
  const byMailbox = others.filter((client) => hasMailbox(client, address));
  if (byMailbox.length > 0) return byMailbox;
  if (isPublicMail(domain)) return [];
  const byDomain = others.filter(({ domains }) => domains.some((one) => isWithin(domain, one)));
  // A domain of several clients is a shared service and tells none.
  return byDomain.length === 1 ? byDomain : [];
}

function hasMailbox({ mailboxes }: ClientIdentity, address: string): boolean {
  return address.includes('@') && mailboxes.some((pattern) => fitsMailbox(pattern, address));
}

function isWithin(domain: string, outer: string): boolean {
  return domain === outer || domain.endsWith(`.${outer}`);
}

function fitsMailbox(pattern: string, address: string): boolean {
  if (!pattern.includes('*')) return pattern === address;
  // `*` alone or before a top domain only is no client's address.
  return (
    /@[^*]*\.[^*.]+\.?[^*]*$|@[^*.]+\.[^*]+$/u.test(pattern) && matchesPattern(pattern, address)
  );
}
