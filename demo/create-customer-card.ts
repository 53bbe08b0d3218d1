import { createElement } from './create-element';
import type { Ticket } from './tickets/ticket';

/** Who wrote, as the client's own systems know them. */
export function createCustomerCard({ customer }: Ticket): HTMLElement {
  const rows = [['E-mail', customer.email], ...customer.facts].map(([label = '', value = '']) =>
    createElement(
      'div',
      {},
      createElement('dt', {}, label),
      createElement('dd', {}, ...breakable(value)),
    ),
  );
  return createElement(
    'aside',
    { class: 'card', 'aria-label': 'Customer', 'data-test': 'customer-card' },
    createElement('h2', { class: 'card-name' }, customer.name),
    createElement('dl', { class: 'card-facts' }, ...rows),
  );
}

// A long address breaks before its "@" rather than anywhere.
function breakable(value: string): readonly (Node | string)[] {
  return value.split(/(?=@)/).flatMap((part) => [part, createElement('wbr')]);
}
