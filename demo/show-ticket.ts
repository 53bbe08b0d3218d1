import { clients, type Sender } from './clients';
import { createCustomerCard } from './create-customer-card';
import { createElement } from './create-element';
import { createEntry, createMessage } from './create-message';
import { formatRoute, readRoute, type Route } from './route';
import { showComposer } from './show-composer';
import type { TicketWork } from './ticket-work';
import type { Ticket } from './tickets/ticket';

export interface TicketView {
  readonly ticket: Ticket;
  readonly element: HTMLElement;
  follow(route: Route): void;
  scrollToNewest(): void;
  /** Puts another ticket's data into the same elements, the reply field among them. */
  swap(ticket: Ticket): void;
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
  const { work } = options;
  let { ticket } = options;
  let parts = createParts(ticket, work);
  const tell = () => tellReplybook(element, ticket, work.senderOf(ticket));
  const composer = showComposer({ ...options, onEntry: addEntry, onSender: tell });

  function addEntry(entry: Parameters<typeof createEntry>[0]): void {
    work.addEntry(ticket.id, entry);
    parts.thread.append(createEntry(entry, clients[ticket.client]));
    scrollToNewest();
  }

  function scrollToNewest(): void {
    const { thread } = parts;
    const newest = thread.lastElementChild;
    if (!(newest instanceof HTMLElement)) return;
    thread.scrollTop = newest.offsetTop - thread.offsetTop - 12;
  }

  const element = createElement(
    'section',
    { class: 'ticket', 'aria-labelledby': 'ticket-subject', 'data-test': 'ticket' },
    parts.head,
    parts.card,
    parts.thread,
    composer.element,
  );
  tell();
  return {
    get ticket() {
      return ticket;
    },
    element,
    scrollToNewest,
    follow: (route) => composer.follow(route),
    swap(next) {
      const old = parts;
      ticket = next;
      parts = createParts(ticket, work);
      old.head.replaceWith(parts.head);
      old.card.replaceWith(parts.card);
      old.thread.replaceWith(parts.thread);
      composer.swap(ticket);
      tell();
    },
    close: () => composer.close(),
  };
}

/** No client is named: Replybook finds it by the mailbox, and the agent can choose another. */
function tellReplybook(element: HTMLElement, ticket: Ticket, sender: Sender): void {
  const facts = {
    '': '',
    '-mailbox': sender.mailbox,
    '-brand': sender.brand,
    '-customer': ticket.customer.name,
    '-customer-email': ticket.customer.email,
    '-agent': sender.agent,
    '-ticket': ticket.id,
    '-subject': ticket.subject,
  };
  for (const [name, value] of Object.entries(facts)) {
    if (value === undefined) element.removeAttribute(`data-replybook${name}`);
    else element.setAttribute(`data-replybook${name}`, value);
  }
}

function createParts(ticket: Ticket, work: TicketWork) {
  return {
    head: createHead(ticket),
    card: createCustomerCard(ticket),
    thread: createThread(ticket, work),
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
      createPopOut(ticket),
    ),
  );
}

/** Agents work on several tickets side by side: this one in a window of its own. */
function createPopOut({ id }: Ticket): HTMLElement {
  const button = createElement(
    'button',
    { type: 'button', class: 'pop-out', 'data-test': 'pop-out' },
    'Open in its own window',
  );
  button.addEventListener('click', () => {
    const route = readRoute(location.hash);
    if (!route) return;
    const address = formatRoute({ ...route, ticket: id, view: 'window' });
    window.open(address, '_blank', 'popup,width=900,height=760');
  });
  return button;
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
