import type { PageFacts } from '@/lib/messaging/protocol';

/** Which reply this is: what the agent ignored counts in it alone, not in the next ticket shown in the same field. */
export function replyKey({ host, path, ticket, customer, kind }: PageFacts): string {
  return JSON.stringify([host, ticket ?? path, customer?.email ?? customer?.name, kind]);
}

/** What an answer belongs to: this reply, sent from this mailbox. Subject and thread may change within it. */
export function factsKey(facts: PageFacts): string {
  const { path, site, statedClient, mailbox, brand, tags, agent, agentEmail } = facts;
  const sender = [path, site, statedClient, mailbox, brand, tags, agent, agentEmail];
  return JSON.stringify([replyKey(facts), ...sender]);
}
