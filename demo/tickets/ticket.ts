import type { ClientId } from '../clients';

export type TicketStatus = 'New' | 'Open' | 'Waiting' | 'Solved';

export interface Message {
  readonly from: 'customer' | 'agent';
  /** Local time in Copenhagen and Berlin, `2026-11-23T09:42`. */
  readonly at: string;
  /** A blank line ends a paragraph, a line break stays one. */
  readonly text: string;
}

export interface Customer {
  readonly name: string;
  readonly email: string;
  /** What the card shows besides name and address: label and value. */
  readonly facts: readonly (readonly [label: string, value: string])[];
}

export interface Ticket {
  readonly id: string;
  readonly client: ClientId;
  readonly language: 'da' | 'de' | 'en' | 'nl';
  readonly subject: string;
  readonly status: TicketStatus;
  readonly isUnread: boolean;
  readonly customer: Customer;
  /** Oldest first; at least one is the customer's. */
  readonly messages: readonly Message[];
}
