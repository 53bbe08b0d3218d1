import { bergwaldTickets } from './bergwald-tickets';
import { molenpadTickets } from './molenpad-tickets';
import { nordlysDanishTickets } from './nordlys-danish-tickets';
import { nordlysEnglishTickets } from './nordlys-english-tickets';
import type { Ticket } from './ticket';

/** Every ticket of the demo, the one with the newest message first. */
export const allTickets: readonly Ticket[] = [
  ...nordlysDanishTickets,
  ...nordlysEnglishTickets,
  ...bergwaldTickets,
  ...molenpadTickets,
].toSorted((one, other) => newestMessageAt(other).localeCompare(newestMessageAt(one)));

export function newestMessageAt(ticket: Ticket): string {
  return ticket.messages.at(-1)?.at ?? '';
}
