import type { Pack } from './pack';

/** What is known about where a reply is written. */
export interface ReplyPlace {
  /** The agent's own choice for this host. */
  readonly chosenClient?: string;
  /** What the site itself says. */
  readonly statedClient?: string;
  readonly mailbox?: string;
  readonly host: string;
}

/**
 * The pack of the client answered for: what the site states, else by mailbox, else what the agent
 * chose for this host, else by host. Undefined when none applies.
 */
export function findClientPack<P extends Pick<Pack, 'client' | 'appliesTo'>>(
  packs: readonly P[],
  place: ReplyPlace,
): P | undefined {
  const { mailbox, statedClient, chosenClient, host } = place;
  return (
    packs.find(({ client }) => client.id === statedClient) ??
    (mailbox === undefined
      ? undefined
      : packs.find(({ appliesTo }) => matchesAny(appliesTo.mailboxes, mailbox))) ??
    packs.find(({ client }) => client.id === chosenClient) ??
    packs.find(({ appliesTo }) => matchesAny(appliesTo.hosts, host))
  );
}

function matchesAny(patterns: readonly string[], value: string): boolean {
  return patterns.some((pattern) => matches(pattern.toLowerCase(), value.toLowerCase()));
}

/** `*` matches any run of characters; done without an expression, so no pattern can be slow. */
function matches(pattern: string, value: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  if (rest.length === 0) return pattern === value;
  if (!value.startsWith(first)) return false;
  const last = rest.pop() ?? '';
  let from = first.length;
  for (const piece of rest) {
    const at = value.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return value.length - last.length >= from && value.endsWith(last);
}
