import { expect, test } from 'vitest';

import { applyClientRules, type ReplyPlace } from './apply-client-rules';
import type { PackPlaces } from './pack';

const pack = (id: string, places: Partial<PackPlaces>) => ({
  id,
  client: { id, name: id },
  appliesTo: { mailboxes: [], brands: [], tags: [], paths: [], hosts: [], ...places },
});
const nordlys = pack('nordlys', {
  mailboxes: ['*@nordlys.example'],
  brands: ['Nordlys'],
  tags: ['nordlys*'],
  paths: ['/nordlys/*'],
  hosts: ['localhost'],
});
const bergwald = pack('bergwald', {
  mailboxes: ['service@bergwald.example', 'press@nordlys.example'],
  tags: ['bergwald'],
  paths: ['desk.example/shop/*'],
  hosts: ['*.bergwald.example'],
});
const packs = [nordlys, bergwald];
const says = (place: Partial<ReplyPlace>, among = packs) => {
  const outcome = applyClientRules(among, { host: 'x', path: '/', ...place });
  switch (outcome.state) {
    case 'certain':
      return [outcome.pack.id, outcome.because.kind, outcome.because.value];
    case 'ambiguous':
      return [outcome.candidates.map(({ id }) => id), outcome.because.kind];
    case 'none':
      return 'none';
  }
};

test('the mailbox decides before brand, tag, path and host, whatever its capitals', () => {
  const mailbox = 'Service@Bergwald.example';
  expect(
    says({ mailbox, brand: 'Nordlys', tags: ['nordlys'], path: '/nordlys/1', host: 'localhost' }),
  ).toEqual(['bergwald', 'mailbox', mailbox]);
});

test('each of brand, tag, path and host decides where nothing before it does', () => {
  const unknown = 'post@elsewhere.example';
  expect(says({ mailbox: unknown, brand: 'nordlys', tags: ['bergwald'] })).toEqual([
    'nordlys',
    'brand',
    'nordlys',
  ]);
  expect(says({ brand: 'Fjord', tags: ['vip', 'bergwald'], path: '/nordlys/7' })).toEqual([
    'bergwald',
    'tag',
    'bergwald',
  ]);
  expect(says({ tags: ['vip'], path: '/nordlys/7', host: 'a.bergwald.example' })).toEqual([
    'nordlys',
    'path',
    '/nordlys/7',
  ]);
  expect(says({ host: 'a.bergwald.example' })).toEqual(['bergwald', 'host', 'a.bergwald.example']);
});

test('a star in a mailbox matches any name, and nothing longer', () => {
  expect(says({ mailbox: 'post@nordlys.example' })).toEqual([
    'nordlys',
    'mailbox',
    'post@nordlys.example',
  ]);
  expect(says({ mailbox: 'post@nordlys.example.org' })).toBe('none');
});

test('an address written out counts before one with a star', () => {
  expect(says({ mailbox: 'press@nordlys.example' })).toEqual([
    'bergwald',
    'mailbox',
    'press@nordlys.example',
  ]);
});

test('a path with a host counts on that host only', () => {
  expect(says({ host: 'desk.example', path: '/shop/12' })).toEqual([
    'bergwald',
    'path',
    '/shop/12',
  ]);
  expect(says({ host: 'other.example', path: '/shop/12' })).toBe('none');
});

test('two clients with equal right are never guessed between', () => {
  expect(
    says({ tags: ['bergwald', 'nordlys-vip'] }, [nordlys, pack('fjord', { tags: ['nord*'] })]),
  ).toEqual([['nordlys', 'fjord'], 'tag']);
  expect(
    says({ tags: ['bergwald', 'nordlys'] }, [bergwald, pack('fjord', { tags: ['nordlys'] })]),
  ).toEqual([['bergwald', 'fjord'], 'tag']);
});

test('two packs of one client are no question', () => {
  const more = {
    ...pack('nordlys-extra', { mailboxes: ['*@nordlys.example'] }),
    client: nordlys.client,
  };
  expect(says({ mailbox: 'a@nordlys.example' }, [nordlys, more])).toEqual([
    'nordlys',
    'mailbox',
    'a@nordlys.example',
  ]);
});

test('what the page states wins over everything', () => {
  expect(says({ statedClient: 'bergwald', mailbox: 'a@nordlys.example' })).toEqual([
    'bergwald',
    'stated',
    'bergwald',
  ]);
});

test('a client the page states and nobody has a pack for is not taken for another', () => {
  expect(says({ statedClient: 'fjord', host: 'localhost' })).toBe('none');
});

test('nothing applies on an unknown host', () => {
  expect(says({ host: 'mail.example' })).toBe('none');
});
