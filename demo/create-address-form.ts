import { createElement } from './create-element';
import type { Ticket } from './tickets/ticket';

/** The form agents fill in for the client's own system. Only the comment is a text Replybook should read. */
export function createAddressForm({ customer }: Ticket): HTMLElement {
  const status = createElement('p', {
    class: 'outcome',
    role: 'status',
    'data-test': 'form-status',
  });
  const form = createElement(
    'form',
    { class: 'panel-body address', 'aria-label': 'Change of address', 'data-test': 'form' },
    createElement(
      'fieldset',
      { class: 'address-fields', 'data-replybook-reply': 'off' },
      createElement('legend', { class: 'visually-hidden' }, 'New address'),
      createInput({ name: 'name', label: 'Name', value: customer.name, required: true }),
      createInput({ name: 'email', label: 'E-mail', type: 'email', value: customer.email }),
      createInput({ name: 'street', label: 'Street and number', required: true }),
      createInput({ name: 'postcode', label: 'Postcode', required: true }),
      createInput({ name: 'city', label: 'City', required: true }),
      createReason(),
      createInput({ name: 'date', label: 'Valid from', type: 'date' }),
    ),
    createElement(
      'label',
      { class: 'address-comment' },
      'Comment to the customer',
      createElement('textarea', { name: 'comment', rows: '2', 'data-test': 'form-comment' }),
    ),
    createElement(
      'div',
      { class: 'actions' },
      status,
      createElement(
        'button',
        { type: 'submit', class: 'primary', 'data-test': 'save-form' },
        'Save address',
      ),
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    status.textContent = 'Saved in this page only.';
  });
  form.addEventListener('input', () => (status.textContent = ''));
  return form;
}

interface InputOptions {
  readonly name: string;
  readonly label: string;
  readonly type?: 'text' | 'email' | 'date';
  readonly value?: string;
  readonly required?: boolean;
}

function createInput({ name, label, type = 'text', value, required }: InputOptions): HTMLElement {
  const input = createElement('input', {
    name,
    type,
    value,
    required,
    autocomplete: 'off',
    'data-test': `form-${name}`,
  });
  return createElement('label', { 'data-field': name }, label, input);
}

function createReason(): HTMLElement {
  const reasons = ['Moving', 'Delivery address only', 'Correction'];
  const options = reasons.map((reason) => createElement('option', {}, reason));
  const select = createElement(
    'select',
    { name: 'reason', 'data-test': 'form-reason' },
    ...options,
  );
  return createElement('label', { 'data-field': 'reason' }, 'Reason', select);
}
