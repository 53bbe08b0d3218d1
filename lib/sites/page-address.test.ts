import { expect, test } from 'vitest';

import { partsOf } from './page-address';

test.each([
  ['https://a.example/x/y?z=1#part', '/x/y', '/x/y?z=1#part'],
  ['https://a.example/#ticket/zoom/1', '/', '/#ticket/zoom/1'],
  ['https://a.example/app#/tickets/7?tab=a', '/app#/tickets/7', '/app#/tickets/7?tab=a'],
  ['https://a.example/app#!/tickets/7', '/app#!/tickets/7', '/app#!/tickets/7'],
])('of %s the path is %s', (address, path, all) => {
  expect(partsOf(new URL(address))).toEqual({ host: 'a.example', path, all });
});
