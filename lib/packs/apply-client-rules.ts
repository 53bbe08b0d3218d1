import { matchesPattern } from '@/lib/text/matches-pattern';

import type { Pack, PackPlaces } from './pack';

/** What is known about where a reply is written, as far as it tells the client. */
export interface ReplyPlace {
  readonly host: string;
  /** Of the page's address, with the route that some pages keep behind `#`. */
  readonly path: string;
  /** Id of the client, when the page itself says it. */
  readonly statedClient?: string | undefined;
  /** The address the reply goes out from, or the shared mailbox it belongs to. */
  readonly mailbox?: string | undefined;
  readonly brand?: string | undefined;
  readonly tags?: readonly string[] | undefined;
}

/** What told the client: the page's own word, or which rule of the packs, with what it matched. */
export interface ClientReason {
  readonly kind: 'stated' | 'mailbox' | 'brand' | 'tag' | 'path' | 'host';
  readonly value: string;
}

export type ClientPack = Pick<Pack, 'id' | 'client' | 'appliesTo'>;

/** What the packs' rules say; `ambiguous`: more than one client with equal right. */
export type RulesOutcome<P> =
  | { readonly state: 'certain'; readonly pack: P; readonly because: ClientReason }
  | {
      readonly state: 'ambiguous';
      readonly candidates: readonly P[];
      readonly because: ClientReason;
    }
  | { readonly state: 'none' };

/**
 * The client by the page's own word, else by mailbox, brand, tag, path, host: the first that matches
 * any pack decides, a rule written out before one with `*`. A client the page states and nobody has a
 * pack for is none: the rules would only guess at another.
 */
export function applyClientRules<P extends ClientPack>(
  packs: readonly P[],
  place: ReplyPlace,
): RulesOutcome<P> {
  const { statedClient } = place;
  if (statedClient !== undefined) {
    const pack = packs.find(({ client }) => client.id === statedClient);
    return pack
      ? { state: 'certain', pack, because: { kind: 'stated', value: statedClient } }
      : { state: 'none' };
  }
  for (const { kind, of, values } of ranksOf(place)) {
    for (const isMeant of [isWrittenOut, hasStar]) {
      const outcome = outcomeOf(
        kind,
        packs.flatMap((pack) => {
          const patterns = pack.appliesTo[of].filter(isMeant);
          const value = values.find((known) =>
            patterns.some((pattern) => matches(kind, pattern, known, place)),
          );
          return value === undefined ? [] : [{ pack, value }];
        }),
      );
      if (outcome) return outcome;
    }
  }
  return { state: 'none' };
}

interface Rank {
  readonly kind: Exclude<ClientReason['kind'], 'stated'>;
  readonly of: keyof PackPlaces;
  readonly values: readonly string[];
}

function ranksOf({ mailbox, brand, tags = [], path, host }: ReplyPlace): readonly Rank[] {
  return [
    { kind: 'mailbox', of: 'mailboxes', values: mailbox === undefined ? [] : [mailbox] },
    { kind: 'brand', of: 'brands', values: brand === undefined ? [] : [brand] },
    { kind: 'tag', of: 'tags', values: tags },
    { kind: 'path', of: 'paths', values: [path] },
    { kind: 'host', of: 'hosts', values: [host] },
  ];
}

function matches(kind: Rank['kind'], pattern: string, value: string, { host }: ReplyPlace) {
  const isWithHost = kind === 'path' && !pattern.startsWith('/');
  return matchesPattern(pattern, isWithHost ? host + value : value);
}

function outcomeOf<P extends ClientPack>(
  kind: Rank['kind'],
  found: readonly { readonly pack: P; readonly value: string }[],
): RulesOutcome<P> | undefined {
  const [first] = found;
  if (!first) return undefined;
  const because = { kind, value: first.value };
  const candidates = oneOfEachClient(found.map(({ pack }) => pack));
  return candidates.length === 1
    ? { state: 'certain', pack: first.pack, because }
    : { state: 'ambiguous', candidates, because };
}

function oneOfEachClient<P extends ClientPack>(packs: readonly P[]): P[] {
  const clients = new Map<string, P>();
  for (const pack of packs) if (!clients.has(pack.client.id)) clients.set(pack.client.id, pack);
  return [...clients.values()];
}

function hasStar(pattern: string): boolean {
  return pattern.includes('*');
}

function isWrittenOut(pattern: string): boolean {
  return !hasStar(pattern);
}
