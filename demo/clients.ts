export type ClientId = 'nordlys' | 'bergwald';

export interface Client {
  readonly id: ClientId;
  readonly name: string;
  readonly mailbox: string;
  /** The name this client's replies are signed with. */
  readonly agent: string;
}

export const clients: Readonly<Record<ClientId, Client>> = {
  nordlys: {
    id: 'nordlys',
    name: 'Nordlys Bredbånd',
    mailbox: 'kundeservice@nordlys.example',
    agent: 'Jonas Holm',
  },
  bergwald: {
    id: 'bergwald',
    name: 'Bergwald Outdoor',
    mailbox: 'service@bergwald.example',
    agent: 'Lena Brandt',
  },
};
