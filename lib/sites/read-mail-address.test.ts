import { expect, test } from 'vitest';

import { readMailAddress, readMailAddresses } from './read-mail-address';

test.each([
  ['Mette Sørensen <mette@eksempel.dk>', { name: 'Mette Sørensen', email: 'mette@eksempel.dk' }],
  [
    '"Sørensen, Mette" <mette@eksempel.dk>, b@c.dk',
    { name: 'Sørensen, Mette', email: 'mette@eksempel.dk' },
  ],
  ['mette@eksempel.dk, b@c.dk', { email: 'mette@eksempel.dk' }],
  ['<a@b.dk>', { email: 'a@b.dk' }],
  ['undisclosed-recipients:;', undefined],
  ['', undefined],
])('the first address of %j is read', (line, address) => {
  expect(readMailAddress(line)).toEqual(address);
});

test.each([
  [
    'Mette <mette@eksempel.dk>, "Ole, B." <ole@eksempel.dk>',
    ['mette@eksempel.dk', 'ole@eksempel.dk'],
  ],
  ['mette@eksempel.dk ole@eksempel.dk', ['mette@eksempel.dk', 'ole@eksempel.dk']],
  ['Mette Sørensen', []],
])('all addresses of %j are read', (line, addresses) => {
  expect(readMailAddresses(line)).toEqual(addresses);
});
