import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';

import type { ClientChoice } from '@/lib/packs/client-choice';

import { forgetClient, listClientChoices, rememberClient } from './client-choices';
import { ReplybookDatabase } from './database';
import { migrations } from './migrations';

const choice = (change: Partial<ClientChoice> = {}): ClientChoice => ({
  kind: 'mailbox',
  place: 'service@bergwald.example',
  brand: '',
  instead: '',
  client: 'bergwald',
  ...change,
});

test('one client is remembered for a mailbox, until it is forgotten', async () => {
  const database = new ReplybookDatabase(`test-${crypto.randomUUID()}`);
  const other = choice({ place: 'post@fjord.example', client: 'fjord' });
  await rememberClient(database, choice());
  await rememberClient(database, other);
  await rememberClient(database, choice({ client: 'nordlys' }));
  expect(await listClientChoices(database)).toEqual([other, choice({ client: 'nordlys' })]);
  await forgetClient(database, choice());
  expect(await listClientChoices(database)).toEqual([other]);
});

test('choices and packs of the first version are there after the upgrade', async () => {
  const name = `test-${crypto.randomUUID()}`;
  const first = new ReplybookDatabase(
    name,
    migrations.filter(({ version }) => version === 1),
  );
  await first.table('siteChoices').put({ host: 'desk.example', client: 'bergwald' });
  await first
    .table('packs')
    .put({ id: 'nordlys', appliesTo: { mailboxes: ['a@nordlys.example'], hosts: ['localhost'] } });
  first.close();

  const database = new ReplybookDatabase(name);
  expect(await listClientChoices(database)).toEqual([
    choice({ kind: 'host', place: 'desk.example', instead: '*' }),
  ]);
  expect((await database.packs.get('nordlys'))?.appliesTo).toEqual({
    mailboxes: ['a@nordlys.example'],
    brands: [],
    tags: [],
    paths: [],
    hosts: ['localhost'],
  });
  expect(database.tables.map((table) => table.name)).not.toContain('siteChoices');
  database.close();
});
