import { expect, test } from 'vitest';

import { findClientPack } from './find-client-pack';

const pack = (id: string, mailboxes: string[], hosts: string[]) => ({
  client: { id, name: id },
  appliesTo: { mailboxes, hosts },
});
const nordlys = pack('nordlys', ['*@nordlys.example'], ['localhost']);
const bergwald = pack('bergwald', ['service@bergwald.example'], ['*.bergwald.example']);
const packs = [nordlys, bergwald];

test('the mailbox decides before the host', () => {
  expect(findClientPack(packs, { mailbox: 'Service@Bergwald.example', host: 'localhost' })).toBe(
    bergwald,
  );
});

test('a star in a mailbox matches any name, and nothing longer', () => {
  expect(findClientPack(packs, { mailbox: 'post@nordlys.example', host: 'x' })).toBe(nordlys);
  expect(findClientPack(packs, { mailbox: 'post@nordlys.example.org', host: 'x' })).toBeUndefined();
});

test('what the site states wins over everything, the agent’s choice over the host', () => {
  expect(
    findClientPack(packs, { statedClient: 'bergwald', mailbox: 'a@nordlys.example', host: '' }),
  ).toBe(bergwald);
  expect(findClientPack(packs, { chosenClient: 'bergwald', host: 'localhost' })).toBe(bergwald);
});

test('nothing applies on an unknown host', () => {
  expect(findClientPack(packs, { host: 'mail.example' })).toBeUndefined();
});
