export type ClientId = 'nordlys' | 'bergwald' | 'molenpad';

export interface Client {
  readonly id: ClientId;
  readonly name: string;
  readonly mailbox: string;
  /** As the desk names it, on the ticket. */
  readonly brand: string;
  /** The name this client's replies are signed with. */
  readonly agent: string;
}

export const clients: Readonly<Record<ClientId, Client>> = {
  nordlys: {
    id: 'nordlys',
    name: 'Nordlys Bredbånd',
    mailbox: 'kundeservice@nordlys.example',
    brand: 'Nordlys',
    agent: 'Jonas Holm',
  },
  bergwald: {
    id: 'bergwald',
    name: 'Bergwald Outdoor',
    mailbox: 'service@bergwald.example',
    brand: 'Bergwald',
    agent: 'Lena Brandt',
  },
  molenpad: {
    id: 'molenpad',
    name: 'Molenpad Fietsen',
    mailbox: 'hallo@molenpad.example',
    brand: 'Molenpad',
    agent: 'Bram de Wit',
  },
};

/** From where a reply goes out. */
export interface Sender {
  readonly mailbox: string;
  readonly agent: string;
  /** Absent for a mailbox that several clients share. */
  readonly brand?: string;
}

/** Every mailbox of the desk; the depot takes parcels back for two of its clients. */
export const senders: readonly Sender[] = [
  ...Object.values(clients),
  { mailbox: 'retour@depot.example', agent: 'Bram de Wit' },
];
