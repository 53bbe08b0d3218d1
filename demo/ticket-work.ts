import { clients, type Sender } from './clients';
import type { Draft } from './reply/reply-field';
import type { Ticket, TicketStatus } from './tickets/ticket';

/** What the agent did with the tickets; gone when the page is closed. */
export class TicketWork extends EventTarget {
  readonly #statuses = new Map<string, TicketStatus>();
  readonly #unread = new Set<string>();
  readonly #drafts = new Map<string, Draft>();
  readonly #senders = new Map<string, Sender>();
  readonly #entries = new Map<string, readonly Entry[]>();

  constructor(tickets: readonly Ticket[]) {
    super();
    for (const { id, status, isUnread } of tickets) {
      this.#statuses.set(id, status);
      if (isUnread) this.#unread.add(id);
    }
  }

  statusOf(id: string): TicketStatus {
    return this.#statuses.get(id) ?? 'New';
  }

  isUnread(id: string): boolean {
    return this.#unread.has(id);
  }

  draftOf(id: string): Draft {
    return this.#drafts.get(id) ?? { text: '' };
  }

  /** From where the reply goes out: the client's own mailbox, unless the agent chose another. */
  senderOf({ id, client }: Ticket): Sender {
    return this.#senders.get(id) ?? clients[client];
  }

  chooseSender(id: string, sender: Sender): void {
    this.#senders.set(id, sender);
  }

  entriesOf(id: string): readonly Entry[] {
    return this.#entries.get(id) ?? [];
  }

  markRead(id: string): void {
    this.#unread.delete(id);
    if (this.statusOf(id) === 'New') this.#statuses.set(id, 'Open');
    this.#tell();
  }

  keepDraft(id: string, draft: Draft): void {
    this.#drafts.set(id, draft);
  }

  addEntry(id: string, entry: Entry): void {
    this.#entries.set(id, [...this.entriesOf(id), entry]);
    if (entry.kind === 'reply') this.#statuses.set(id, 'Waiting');
    this.#tell();
  }

  #tell(): void {
    this.dispatchEvent(new Event('change'));
  }
}

/** A reply or note the agent added in this page. */
export interface Entry {
  readonly kind: 'reply' | 'note';
  readonly content: readonly Node[];
}
