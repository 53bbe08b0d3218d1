import { expect, test } from 'vitest';

import { connect } from './in-tests/test-client.ts';

const account = { username: 'mette', apiKey: 'k1' };

test('words are listed, added and deleted for the account', async () => {
  const { client, server } = await connect(
    ({ path }) => {
      if (path === '/v2/words') return { body: { words: ['Nordlys', 7, 'Mit Nordlys'] } };
      return { body: path === '/v2/words/add' ? { added: true } : { deleted: false } };
    },
    { account },
  );

  expect(await client.words.list({ dicts: ['work'], offset: 10, limit: 5 })).toEqual([
    'Nordlys',
    'Mit Nordlys',
  ]);
  expect(await client.words.add({ word: 'Nordlys', dict: 'work' })).toBe(true);
  expect(await client.words.delete({ word: 'Nordlys' })).toBe(false);

  expect(
    server.received.map(({ method, path, fields, queryNames }) => [
      method,
      path,
      fields,
      queryNames,
    ]),
  ).toEqual([
    [
      'GET',
      '/v2/words',
      { dicts: 'work', offset: '10', limit: '5', ...account },
      ['dicts', 'offset', 'limit', 'username', 'apiKey'],
    ],
    ['POST', '/v2/words/add', { word: 'Nordlys', dict: 'work', ...account }, []],
    ['POST', '/v2/words/delete', { word: 'Nordlys', ...account }, []],
  ]);
});

test('without an account nothing is sent', async () => {
  const { client, server } = await connect(() => ({ body: { words: [] } }));
  const message = 'Word lists belong to an account: give a user name and an API key.';
  for (const ask of [
    () => client.words.list(),
    () => client.words.add({ word: 'Nordlys' }),
    () => client.words.delete({ word: 'Nordlys' }),
  ])
    await expect(ask()).rejects.toMatchObject({ kind: 'bad-request', message });
  expect(server.received).toEqual([]);
});

test.each(['', 'to ord', ' '])('“%s” is no word', async (word) => {
  const { client, server } = await connect(() => ({ body: { added: true } }), { account });
  await expect(client.words.add({ word })).rejects.toMatchObject({
    message: 'A word is not empty and has no spaces.',
  });
  expect(server.received).toEqual([]);
});

test('an answer of another shape comes from something else', async () => {
  const { client } = await connect(() => ({ body: { ok: 'yes' } }), { account });
  for (const ask of [
    () => client.words.list(),
    () => client.words.add({ word: 'Nordlys' }),
    () => client.words.delete({ word: 'Nordlys' }),
  ])
    await expect(ask()).rejects.toMatchObject({ kind: 'not-languagetool' });
});
