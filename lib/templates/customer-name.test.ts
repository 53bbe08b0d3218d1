import { expect, test } from 'vitest';

import { firstNameOf } from './customer-name';

test.each([
  ['Hr. Anders Juhl', 'Anders'],
  ['Fru Else Marie Holm', 'Else'],
  ['Herr Dr. Jürgen Weiß', 'Jürgen'],
  ['Weiß, Dr. Jürgen', 'Jürgen'],
  ['Prof. Ida Lund', 'Ida'],
  ['Mr John Smith', 'John'],
  ['Mette', 'Mette'],
  ['Mette S.', 'Mette'],
  ['ANNE-METTE HOLM', 'Anne-Mette'],
  ['ÅSE ØSTERGÅRD', 'Åse'],
  ['A\u030Ase Holm', 'Åse'],
  ['van den Berg, Jan', 'Jan'],
  ['Ursula von der Leyen', 'Ursula'],
  ['Mette Holm (Nordlys)', 'Mette'],
  ['  Bo   Lund ', 'Bo'],
  ['van den Berg', undefined],
  ['Hansen, Dr.', undefined],
  ['Nordisk El A/S', undefined],
  ['Weiß & Co. GmbH', undefined],
  ['Acme Ltd.', undefined],
  ['mette.holm@eksempel.dk', undefined],
  ['Mette123', undefined],
  ['😀', undefined],
  ['*x* <img>', undefined],
])('%j is greeted as %j', (name, first) => {
  expect(firstNameOf(name)).toBe(first);
});
