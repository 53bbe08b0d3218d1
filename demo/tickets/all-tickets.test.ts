import { expect, test } from 'vitest';

import { allTickets } from './all-tickets';

test('the newest message stands first', () => {
  expect(allTickets.map(({ id }) => id)).toEqual([
    '1001',
    '1007',
    '1002',
    '1005',
    '1008',
    '1003',
    '1004',
    '1009',
    '1010',
    '1006',
    '1011',
    '1012',
    '1013',
  ]);
});

test('every ticket ends with what the customer wrote, signed with the name on the card', () => {
  for (const { customer, messages } of allTickets) {
    const last = messages.at(-1);
    expect(last?.from).toBe('customer');
    expect(last?.text).toContain(customer.name);
  }
});

test('no address of the demo can belong to anybody', () => {
  for (const { customer } of allTickets) expect(customer.email).toMatch(/\.example$/);
});
