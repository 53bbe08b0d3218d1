import { clients } from './clients';
import { createCustomerCard } from './create-customer-card';
import { createElement } from './create-element';
import { createEntry, createMessage } from './create-message';
import { type Route } from './route';
import { showComposer } from './show-composer';
import type { TicketWork } from './ticket-work';
import type { Ticket } from './tickets/ticket';

export interface TicketView {
  readonly ticket: Ticket;
  readonly element: HTMLElement;
  follow(route: Route): void;
  scrollToNewest(): void;
  close(): void;
}

export interface ShowTicketOptions {
  readonly ticket: Ticket;
  readonly route: Route;
  readonly work: TicketWork;
  readonly goTo: (route: Route) => void;
}

/** The ticket with everything that belongs to its reply: what Replybook is told stands on this element. */
export function showTicket(options: ShowTicketOptions): TicketView {
  const { ticket, work } = options;
  const client = clients[ticket.client];
  const thread = createThread(ticket, work);
  const composer = showComposer({ ...options, onEntry: addEntry });

  function addEntry(entry: Parameters<typeof createEntry>[0]): void {
    work.addEntry(ticket.id, entry);
    thread.append(createEntry(entry, client));
    scrollToNewest();
  }

  function scrollToNewest(): void {
    const newest = thread.lastElementChild;
    if (!(newest instanceof HTMLElement)) return;
    thread.scrollTop = newest.offsetTop - thread.offsetTop - 12;
  }

  const element = createElement(
    'section',
    {
      class: 'ticket',
      'aria-labelledby': 'ticket-subject',
      'data-test': 'ticket',
      'data-replybook': true,
      'data-replybook-client': client.id,
      'data-replybook-mailbox': client.mailbox,
      'data-replybook-customer': ticket.customer.name,
      'data-replybook-customer-email': ticket.customer.email,
      'data-replybook-agent': client.agent,
      'data-replybook-ticket': ticket.id,
      'data-replybook-subject': ticket.subject,
    },
    createHead(ticket),
    createCustomerCard(ticket),
    thread,
    composer.element,
  );
  return {
    ticket,
    element,
    scrollToNewest,
    follow: (route) => composer.follow(route),
    close: () => composer.close(),
  };
}

function createHead(ticket: Ticket): HTMLElement {
  return createElement(
    'header',
    { class: 'ticket-head' },
    createElement('h1', { id: 'ticket-subject', lang: ticket.language }, ticket.subject),
    createElement(
      'p',
      { class: 'ticket-meta' },
      createElement('span', {}, `#${ticket.id}`),
      createElement(
        'span',
        { class: 'list-client', 'data-client': ticket.client },
        clients[ticket.client].name,
      ),
      createElement('span', {}, `To ${clients[ticket.client].mailbox}`),
    ),
  );
}

function createThread(ticket: Ticket, work: TicketWork): HTMLElement {
  const client = clients[ticket.client];
  const newest = ticket.messages.findLast(({ from }) => from === 'customer');
  return createElement(
    'div',
    {
      class: 'thread',
      role: 'region',
      'aria-label': 'Conversation',
      tabindex: '0',
      'data-test': 'thread',
    },
    ...ticket.messages.map((message) =>
      createMessage({ message, ticket, isAnswered: message === newest }),
    ),
    ...work.entriesOf(ticket.id).map((entry) => createEntry(entry, client)),
  );
}
