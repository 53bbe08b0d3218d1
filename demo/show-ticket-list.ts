import { clients } from './clients';
import { createElement } from './create-element';
import { formatShortTime } from './format-time';
import { type Route, formatRoute } from './route';
import type { TicketWork } from './ticket-work';
import { newestMessageAt } from './tickets/all-tickets';
import type { Ticket } from './tickets/ticket';

interface TicketListView {
  follow(route: Route): void;
  focusCurrent(): void;
}

/** Fills the list; its items stay the same elements, so that the focus is never lost. */
export function showTicketList(
  list: HTMLElement,
  tickets: readonly Ticket[],
  work: TicketWork,
): TicketListView {
  const items = tickets.map(createItem);
  const none = createElement('p', { class: 'list-none', hidden: true }, 'No ticket matches.');
  const filter = createFilter(() => {
    const wanted = readFilter(filter);
    for (const item of items) item.element.hidden = !matches(item.ticket, wanted);
    none.hidden = items.some((item) => !item.element.hidden);
  });
  list.append(
    filter,
    createElement('ul', { class: 'list-items' }, ...items.map((item) => item.element)),
    none,
  );

  function update(): void {
    for (const { ticket, link, status, unread } of items) {
      link.toggleAttribute('data-unread', work.isUnread(ticket.id));
      unread.hidden = !work.isUnread(ticket.id);
      status.textContent = work.statusOf(ticket.id);
      status.dataset['status'] = work.statusOf(ticket.id);
    }
  }
  work.addEventListener('change', update);
  update();

  return {
    follow(route) {
      for (const { ticket, link } of items) {
        link.href = formatRoute({ ...route, ticket: ticket.id, tab: 'reply' });
        if (ticket.id === route.ticket) link.setAttribute('aria-current', 'page');
        else link.removeAttribute('aria-current');
      }
    },
    focusCurrent() {
      const shown = items.filter(({ element }) => !element.hidden);
      const current = shown.find(({ link }) => link.ariaCurrent === 'page') ?? shown[0];
      (current?.link ?? filter.querySelector('input'))?.focus();
    },
  };
}

function createItem(ticket: Ticket) {
  const at = newestMessageAt(ticket);
  const unread = createElement('span', { class: 'visually-hidden' }, 'Unread. ');
  const status = createElement('span', { class: 'status' });
  const link = createElement(
    'a',
    { class: 'list-item', href: '#', 'data-test': `ticket-${ticket.id}` },
    createElement('span', { class: 'list-name' }, unread, ticket.customer.name),
    createElement('time', { class: 'list-time', datetime: at }, formatShortTime(at)),
    createElement('span', { class: 'list-subject', lang: ticket.language }, ticket.subject),
    createElement(
      'span',
      { class: 'list-client', 'data-client': ticket.client },
      clients[ticket.client].name,
    ),
    status,
  );
  return { ticket, link, status, unread, element: createElement('li', {}, link) };
}

function createFilter(onChange: () => void): HTMLFormElement {
  const choices = [['', 'All'], ...Object.values(clients).map(({ id, name }) => [id, name])];
  const filter = createElement(
    'form',
    { class: 'list-filter', role: 'search', 'aria-label': 'Filter tickets' },
    createElement('input', {
      type: 'search',
      name: 'words',
      placeholder: 'Search tickets',
      'aria-label': 'Search tickets',
      autocomplete: 'off',
      'data-test': 'ticket-search',
      'data-replybook-reply': 'off',
    }),
    createElement(
      'select',
      { name: 'client', 'aria-label': 'Client', 'data-test': 'client-filter' },
      ...choices.map(([value, label = '']) => createElement('option', { value }, label)),
    ),
  );
  filter.addEventListener('input', onChange);
  filter.addEventListener('submit', (event) => event.preventDefault());
  return filter;
}

function readFilter(filter: HTMLFormElement) {
  return {
    client: filter.querySelector('select')?.value ?? '',
    words: filter.querySelector('input')?.value.trim().toLocaleLowerCase('da') ?? '',
  };
}

function matches(ticket: Ticket, { client, words }: ReturnType<typeof readFilter>): boolean {
  if (client !== '' && ticket.client !== client) return false;
  const text = `${ticket.id} ${ticket.customer.name} ${ticket.subject}`.toLocaleLowerCase('da');
  return text.includes(words);
}
