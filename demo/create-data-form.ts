import { createElement } from './create-element';
import { createField } from './create-field';
import type { Ticket } from './tickets/ticket';

/**
 * The form agents fill in for the client's own system: values that Replybook checks each as what it
 * is, a subject and a note that are sentences, and fields that it never reads.
 */
export function createDataForm(ticket: Ticket): HTMLElement {
  const status = createElement('p', {
    class: 'outcome',
    role: 'status',
    'data-test': 'form-status',
  });
  const form = createElement(
    'form',
    {
      class: 'panel-body data-form',
      'aria-label': 'Change of customer data',
      'data-test': 'form',
    },
    createGroup('Customer', customerFields(ticket)),
    createGroup('New address', addressFields(ticket)),
    createGroup('Refund', refundFields()),
    createGroup('Letter to the customer', letterFields(ticket)),
    createGroup('Approval (never read by Replybook)', approvalFields()),
    createElement(
      'div',
      { class: 'actions' },
      status,
      createElement(
        'button',
        { type: 'submit', class: 'primary', 'data-test': 'save-form' },
        'Save changes',
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

function createGroup(legend: string, fields: readonly HTMLElement[]): HTMLElement {
  return createElement(
    'fieldset',
    { class: 'data-group' },
    createElement('legend', {}, legend),
    ...fields,
  );
}

function customerFields({ customer, id }: Ticket): HTMLElement[] {
  return [
    createField({ name: 'record', label: 'Customer ID', value: `C-${id}`, readonly: true }),
    createField({ name: 'customer-number', label: 'Customer no.' }),
    createField({ name: 'name', label: 'Name', value: customer.name, width: 'half' }),
    createField({ name: 'birth', label: 'Date of birth' }),
    createField({ name: 'phone', label: 'Phone', type: 'tel' }),
    createField({
      name: 'email',
      label: 'E-mail',
      type: 'email',
      value: customer.email,
      width: 'half',
    }),
    createField({ name: 'company', label: 'Company' }),
    createField({ name: 'cvr', label: 'CVR no.' }),
  ];
}

function addressFields({ client }: Ticket): HTMLElement[] {
  return [
    createField({ name: 'street', label: 'Street and number', width: 'half' }),
    createField({ name: 'postcode', label: 'Postcode' }),
    createField({ name: 'city', label: 'City' }),
    createChoice('country', 'Country', [
      ['', 'As the client’s'],
      ['DK', 'Denmark'],
      ['SE', 'Sweden'],
      ['DE', 'Germany'],
      ['NL', 'Netherlands'],
    ]),
    createField({ name: 'move-date', label: client === 'nordlys' ? 'Move date' : 'Delivery date' }),
    createField({ name: 'date', label: 'Valid from', type: 'date' }),
  ];
}

function refundFields(): HTMLElement[] {
  return [
    createField({ name: 'amount', label: 'Amount' }),
    createField({ name: 'iban', label: 'IBAN', width: 'half' }),
  ];
}

function letterFields({ subject }: Ticket): HTMLElement[] {
  return [
    createField({ name: 'subject', label: 'Subject', value: subject, width: 'full' }),
    createElement(
      'label',
      { 'data-width': 'full' },
      'Comment to the customer',
      createElement('textarea', { name: 'comment', rows: '2', 'data-test': 'form-comment' }),
    ),
  ];
}

function approvalFields(): HTMLElement[] {
  return [
    createField({ name: 'search', label: 'Find an agreement', type: 'search' }),
    createField({ name: 'team', label: 'Team', role: 'combobox' }),
    createField({
      name: 'password',
      label: 'Your password',
      type: 'password',
      autocomplete: 'current-password',
    }),
    createField({ name: 'code', label: 'One-time code', autocomplete: 'one-time-code' }),
    createField({ name: 'card', label: 'Card number', autocomplete: 'cc-number' }),
    // Told by its label alone: no attribute says that this is a secret.
    createField({ name: 'f17', label: 'Security code' }),
    createField({ name: 'locked', label: 'Branch', value: 'Horsens', disabled: true }),
  ];
}

function createChoice(
  name: string,
  label: string,
  choices: readonly (readonly [value: string, text: string])[],
): HTMLElement {
  const options = choices.map(([value, text]) => createElement('option', { value }, text));
  const select = createElement('select', { name, 'data-test': `form-${name}` }, ...options);
  return createElement('label', {}, label, select);
}
