import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';

import { ReplybookDatabase } from './database';
import { listSlowRules, rememberSlowRule } from './slow-rules';

const DAY_MS = 86_400_000;
const packs = [{ id: 'nordlys', revision: 'r1' }];

test('a rule that was too slow is known for a week, then it is tried again', async () => {
  const database = new ReplybookDatabase(`test-${crypto.randomUUID()}`);
  await rememberSlowRule(database, 'nordlys/tail', packs, 0);
  expect(await listSlowRules(database, packs, 6 * DAY_MS)).toEqual(['nordlys/tail']);
  expect(await listSlowRules(database, packs, 7 * DAY_MS)).toEqual([]);
});

test('a newer pack begins without it', async () => {
  const database = new ReplybookDatabase(`test-${crypto.randomUUID()}`);
  await rememberSlowRule(database, 'nordlys/tail', packs, 0);
  expect(await listSlowRules(database, [{ id: 'nordlys', revision: 'r2' }], 1)).toEqual([]);
});

test('rules of no installed pack are not remembered', async () => {
  const database = new ReplybookDatabase(`test-${crypto.randomUUID()}`);
  await rememberSlowRule(database, 'core-da/tail', packs, 0);
  expect(await database.slowRules.toArray()).toEqual([]);
});
