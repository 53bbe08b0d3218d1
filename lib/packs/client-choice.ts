import type { ClientPack, ReplyPlace, RulesOutcome } from './apply-client-rules';

/**
 * What a choice of the agent is remembered for: a mailbox, or a part of a host where the page tells
 * no mailbox. `host` is a whole host, as the first version remembered it; none is added.
 */
export interface ChoicePlace {
  readonly kind: 'mailbox' | 'page' | 'host';
  readonly place: string;
  /** Empty when the page tells no brand. */
  readonly brand: string;
}

/** The client that the agent chose for a place, remembered. */
export interface ClientChoice extends ChoicePlace {
  /** What the rules said when it was chosen, `*` for anything: where they come to say something else, it holds no more. */
  readonly instead: string;
  readonly client: string;
}

/** Folders of an address that tell places apart; the last part is the ticket. */
const FOLDERS = 2;

/** What a choice made here is remembered for. */
export function choicePlace({ mailbox, brand, host, path }: ReplyPlace): ChoicePlace {
  const shared = { brand: brand?.toLowerCase() ?? '' };
  if (mailbox !== undefined) return { kind: 'mailbox', place: mailbox.toLowerCase(), ...shared };
  // The route of a one-page application stands behind `#`, and its folders tell as much.
  const folders = path
    .split('/')
    .slice(0, -1)
    .filter((folder) => !/^(?:#!?)?$/u.test(folder));
  const place = [host, ...folders.slice(0, FOLDERS), ''].join('/').toLowerCase();
  return { kind: 'page', place, ...shared };
}

/** What the rules said, as a choice remembers it: a mailbox of two clients, told apart by tags, is never one client's for good. */
export function rulesSaid(outcome: RulesOutcome<ClientPack>, { statedClient }: ReplyPlace): string {
  switch (outcome.state) {
    case 'certain':
      return outcome.pack.client.id;
    case 'ambiguous':
      return outcome.candidates
        .map(({ client }) => client.id)
        .toSorted()
        .join(' ');
    case 'none':
      return statedClient === undefined ? '' : `=${statedClient}`;
  }
}

/** Finds what was chosen for places like this one. */
export type FindChoice = (choice: Omit<ClientChoice, 'client'>) => string | undefined;

/** Looks choices up by their key. */
export function findAmong(choices: readonly ClientChoice[]): FindChoice {
  const byKey = new Map(choices.map((choice) => [keyOf(choice), choice.client]));
  return (choice) => byKey.get(keyOf(choice));
}

function keyOf({ kind, place, brand, instead }: Omit<ClientChoice, 'client'>): string {
  return JSON.stringify([kind, place, brand, instead]);
}
