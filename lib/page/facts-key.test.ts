import { expect, test } from 'vitest';

import type { PageFacts } from '@/lib/messaging/protocol';

import { factsKey, replyKey } from './facts-key';

const facts = (change: Partial<PageFacts> = {}): PageFacts => ({
  host: 'desk.example',
  path: '/#/ticket/1001',
  kind: 'public',
  screenLanguage: 'en',
  mailbox: 'kundeservice@nordlys.example',
  ticket: '1001',
  customer: { name: 'Mette Sørensen', email: 'mette@postkasse.example' },
  ...change,
});

test.each<[string, Partial<PageFacts>]>([
  ['ticket', { ticket: '1002' }],
  ['mailbox', { mailbox: 'service@bergwald.example' }],
  ['client stated by the page', { statedClient: 'bergwald' }],
  ['brand', { brand: 'Bergwald' }],
  ['tag', { tags: ['bergwald'] }],
  ['customer', { customer: { name: 'Priya', email: 'priya@postkasse.example' } }],
  ['kind of reply', { kind: 'internal' }],
])('an answer does not count for another %s', (_what, change) => {
  expect(factsKey(facts(change))).not.toBe(factsKey(facts()));
});

test('an answer goes on counting when the customer writes again or the subject is mended', () => {
  expect(factsKey(facts({ thread: 'Tak!', subject: 'Re: Router' }))).toBe(factsKey(facts()));
});

test('it stays the same reply, with what was ignored in it, when From is changed', () => {
  expect(replyKey(facts({ mailbox: 'service@bergwald.example' }))).toBe(replyKey(facts()));
});

test('where the page tells no ticket its address says which reply it is', () => {
  const { ticket: _, ...untold } = facts();
  expect(replyKey({ ...untold, path: '/#/ticket/1002' })).not.toBe(replyKey(untold));
});
