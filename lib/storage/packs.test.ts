import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';

import type { Pack } from '@/lib/packs/pack';
import type { Template } from '@/lib/templates/template';

import { ReplybookDatabase } from './database';
import { migrations } from './migrations';
import { installPack, readInstalled, removePack } from './packs';

const template = (id: string): Template => ({
  id,
  title: `Skabelon ${id}`,
  tags: [],
  fields: [],
  variants: { da: 'Hej' },
});
const pack = (change: Partial<Pack> = {}): Pack => ({
  id: 'nordlys',
  name: 'Nordlys',
  seq: 2,
  version: '1.1.0',
  client: { id: 'nordlys', name: 'Nordlys' },
  languages: ['da'],
  appliesTo: { mailboxes: [], brands: [], tags: [], paths: [], hosts: [] },
  revision: 'r1',
  guidelines: {
    languages: ['da'],
    terms: [],
    parts: [],
    placeholders: { styles: [], leftOver: 'error' },
    rules: [],
    words: {},
  },
  templates: [template('a'), template('b')],
  ...change,
});

let database: ReplybookDatabase;
beforeEach(() => {
  database = new ReplybookDatabase(`test-${crypto.randomUUID()}`);
});

test('an installed pack is there with its templates, each under its client', async () => {
  await installPack(database, pack(), 1);
  const installed = await readInstalled(database);
  expect(installed.packs.map(({ id, installedAt }) => [id, installedAt])).toEqual([['nordlys', 1]]);
  expect(installed.templates.map(({ id, client }) => [id, client])).toEqual([
    ['a', 'nordlys'],
    ['b', 'nordlys'],
  ]);
});

test('a newer pack takes the place of the older, and its dropped templates are gone', async () => {
  await installPack(database, pack(), 1);
  const outcome = await installPack(
    database,
    pack({ seq: 3, version: '1.2.0', templates: [template('b')] }),
    2,
  );
  expect(outcome).toEqual({ installed: true, replaced: '1.1.0' });
  expect((await readInstalled(database)).templates.map(({ id }) => id)).toEqual(['b']);
});

test('an older pack is refused and what was installed stays', async () => {
  await installPack(database, pack(), 1);
  const outcome = await installPack(database, pack({ seq: 1, templates: [] }), 2);
  expect(outcome).toEqual({ installed: false, reason: 'older', installedVersion: '1.1.0' });
  expect((await readInstalled(database)).templates).toHaveLength(2);
});

test('an installation that fails half way leaves everything as it was', async () => {
  await installPack(database, pack(), 1);
  const unstorable = { ...template('c'), title: Symbol('no text') as unknown as string };
  await expect(
    installPack(database, pack({ seq: 3, templates: [unstorable] }), 2),
  ).rejects.toThrow();
  const { packs, templates } = await readInstalled(database);
  expect([packs[0]?.seq, templates.length]).toEqual([2, 2]);
});

test('removing a pack leaves the other clients’ templates', async () => {
  await installPack(database, pack(), 1);
  await installPack(
    database,
    pack({ id: 'bergwald', client: { id: 'bergwald', name: 'Bergwald' } }),
    1,
  );
  await removePack(database, 'nordlys');
  expect((await readInstalled(database)).templates.map(({ packId }) => packId)).toEqual([
    'bergwald',
    'bergwald',
  ]);
});

test('what an earlier version stored is there after a migration, in the new form', async () => {
  await installPack(database, pack(), 1);
  const { name } = database;
  database.close();
  const newer = new ReplybookDatabase(name, [
    ...migrations,
    {
      version: 99,
      stores: { packs: 'id, name' },
      upgrade: async (transaction) => {
        await transaction
          .table('packs')
          .toCollection()
          .modify((row: { name: string }) => {
            row.name = row.name.toUpperCase();
          });
      },
    },
  ]);
  expect((await newer.packs.where('name').equals('NORDLYS').first())?.seq).toBe(2);
  expect(await newer.templates.count()).toBe(2);
  newer.close();
});
