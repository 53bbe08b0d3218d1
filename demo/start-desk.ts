import { createElement } from './create-element';
import { type Route, formatRoute, readRoute } from './route';
import { type TicketView, showTicket } from './show-ticket';
import { showTicketList } from './show-ticket-list';
import { TicketWork } from './ticket-work';
import { allTickets } from './tickets/all-tickets';

interface DeskParts {
  readonly list: HTMLElement;
  readonly listButton: HTMLElement;
  readonly stage: HTMLElement;
}

/** Runs the desk: the address says which ticket, editor and tab are shown. */
export function startDesk({ list, listButton, stage }: DeskParts): void {
  const work = new TicketWork(allTickets);
  const ticketList = showTicketList(list, allTickets, work);
  let view: TicketView | undefined;

  function goTo(route: Route): void {
    history.replaceState(null, '', formatRoute(route));
    follow(route);
  }

  function follow(route: Route): void {
    const ticket = allTickets.find(({ id }) => id === route.ticket);
    if (view && ticket && view.ticket !== ticket && route.field === 'shared') {
      view.swap(ticket);
      view.scrollToNewest();
    } else if (view?.ticket !== ticket) {
      view?.close();
      view = ticket && showTicket({ ticket, route, work, goTo });
      stage.replaceChildren(view?.element ?? createMissing(route.ticket));
      view?.scrollToNewest();
    }
    if (ticket) work.markRead(ticket.id);
    document.body.dataset['view'] = route.view ?? 'desk';
    document.title = ticket ? `#${ticket.id} ${ticket.subject} · Skranke` : 'Skranke';
    view?.follow(route);
    ticketList.follow(route);
  }

  function openList(isOpen: boolean): void {
    list.toggleAttribute('data-open', isOpen);
    listButton.setAttribute('aria-expanded', String(isOpen));
  }

  listButton.addEventListener('click', () => {
    const isOpen = !list.hasAttribute('data-open');
    openList(isOpen);
    if (isOpen) ticketList.focusCurrent();
  });
  list.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !list.hasAttribute('data-open')) return;
    openList(false);
    listButton.focus();
  });
  list.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a');
    const route = link ? readRoute(link.hash) : undefined;
    if (!route || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // At once: `hashchange` would come after the next click, which may already be about this ticket.
    event.preventDefault();
    history.pushState(null, '', formatRoute(route));
    follow(route);
    // On a narrow screen the list covers the ticket: choosing one ends with the ticket, at its top.
    if (list.hasAttribute('data-open')) {
      stage.focus();
      window.scrollTo(0, 0);
    }
    openList(false);
  });
  // Back, forward, and addresses typed by hand.
  window.addEventListener('hashchange', () => {
    const route = readRoute(location.hash);
    if (route) follow(route);
  });

  const first = allTickets[0]?.id ?? '';
  goTo(readRoute(location.hash) ?? { ticket: first, editor: 'rich', tab: 'reply' });
}

function createMissing(id: string): HTMLElement {
  return createElement(
    'p',
    { class: 'missing', role: 'alert', 'data-test': 'missing' },
    `There is no ticket ${id}. Choose one from the list.`,
  );
}
