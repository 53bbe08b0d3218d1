import { expect, test } from 'vitest';

import { formatRoute, readRoute } from './route';

test('an address names the ticket, the editor and the tab', () => {
  const address = '#/ticket/1001?editor=contenteditable&tab=note';
  const route = readRoute(address);
  expect(route).toEqual({ ticket: '1001', editor: 'contenteditable', tab: 'note' });
  expect(route && formatRoute(route)).toBe(address);
});

test('an address may ask for one field for all tickets, and for a window of its own', () => {
  const address = '#/ticket/1001?editor=plain&field=shared&view=window';
  const route = readRoute(address);
  expect(route).toEqual({
    ticket: '1001',
    editor: 'plain',
    tab: 'reply',
    field: 'shared',
    view: 'window',
  });
  expect(route && formatRoute(route)).toBe(address);
});

test('without options a ticket opens with the rich editor on the reply', () => {
  expect(readRoute('#/ticket/1007')).toEqual({ ticket: '1007', editor: 'rich', tab: 'reply' });
});

test('an unknown editor or tab falls back to the usual one', () => {
  expect(readRoute('#/ticket/1007?editor=vi&tab=x')).toEqual({
    ticket: '1007',
    editor: 'rich',
    tab: 'reply',
  });
});

test('an address without a ticket is no route', () => {
  expect(readRoute('')).toBeUndefined();
  expect(readRoute('#ticket')).toBeUndefined();
});
