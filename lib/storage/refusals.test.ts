import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';

import { ReplybookDatabase } from './database';
import {
  countRefusal,
  forgetRefusal,
  forgetRefusals,
  listRefused,
  REFUSED_OFTEN,
  refusalKey,
} from './refusals';

const open = () => new ReplybookDatabase(`test-${crypto.randomUUID()}`);
const word = { rule: 'spelling/unknown-word', words: 'Fiberlan' };

test('what is refused often enough is listed as such, whatever its capitals', async () => {
  const database = open();
  for (let time = 1; time < REFUSED_OFTEN; time += 1) {
    expect(await countRefusal(database, word, time)).toBe(time);
  }
  expect(await listRefused(database)).toEqual(new Set());
  await countRefusal(database, { ...word, words: 'fiberlan' }, 9);
  expect(await listRefused(database)).toEqual(new Set([refusalKey(word.rule, 'FIBERLAN')]));
});

test('the words themselves are kept nowhere', async () => {
  const database = open();
  await countRefusal(database, { rule: 'grammar/da-split-compound', words: 'Mette Krarup' }, 1);
  expect(JSON.stringify(await database.refusals.toArray())).not.toMatch(/mette|krarup/iu);
});

test('one thing learnt is taken back, or all', async () => {
  const database = open();
  const other = { rule: 'grammar/da-verb-twice', words: 'er sender' };
  for (let time = 0; time < REFUSED_OFTEN; time += 1) {
    await countRefusal(database, word, time);
    await countRefusal(database, other, time);
  }
  await forgetRefusal(database, word);
  expect(await listRefused(database)).toEqual(new Set([refusalKey(other.rule, other.words)]));
  await forgetRefusals(database);
  expect(await listRefused(database)).toEqual(new Set());
});
