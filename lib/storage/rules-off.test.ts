import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';

import { ReplybookDatabase } from './database';
import { migrations } from './migrations';
import { listRulesOff, switchRuleOff, switchRuleOn } from './rules-off';

test('rules that were switched off are listed, the last first, until they are on again', async () => {
  const database = new ReplybookDatabase(`test-${crypto.randomUUID()}`);
  await switchRuleOff(database, 'spelling/unknown-word', 1);
  await switchRuleOff(database, 'nordlys/never-gratis', 2);
  expect(await listRulesOff(database)).toEqual([
    { rule: 'nordlys/never-gratis', at: 2 },
    { rule: 'spelling/unknown-word', at: 1 },
  ]);
  await switchRuleOn(database, 'nordlys/never-gratis');
  expect((await listRulesOff(database)).map(({ rule }) => rule)).toEqual(['spelling/unknown-word']);
});

test('a profile from before has its words, and no rule switched off', async () => {
  const name = `test-${crypto.randomUUID()}`;
  const before = new ReplybookDatabase(name, migrations.slice(0, 1));
  await before.words.put({ language: 'da', word: 'rørpost' });
  before.close();
  const now = new ReplybookDatabase(name);
  expect(await listRulesOff(now)).toEqual([]);
  expect(await now.words.toArray()).toEqual([{ language: 'da', word: 'rørpost' }]);
});
