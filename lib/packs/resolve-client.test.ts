import { expect, test } from 'vitest';

import { applyClientRules, type ReplyPlace } from './apply-client-rules';
import { choicePlace, findAmong, rulesSaid, type ClientChoice } from './client-choice';
import type { PackPlaces } from './pack';
import { resolveClient } from './resolve-client';

const pack = (id: string, places: Partial<PackPlaces> = {}) => ({
  id,
  client: { id, name: id },
  appliesTo: { mailboxes: [], brands: [], tags: [], paths: [], hosts: [], ...places },
});
const nordlys = pack('nordlys', { tags: ['fiber'], hosts: ['desk.example'] });
const bergwald = pack('bergwald', { tags: ['tents'], hosts: ['desk.example'] });
const fjord = pack('fjord', { mailboxes: ['post@fjord.example'] });
const packs = [nordlys, bergwald, fjord];
const at = (place: Partial<ReplyPlace>): ReplyPlace => ({
  host: 'desk.example',
  path: '/tickets/1',
  ...place,
});
const chosen = (client: string, place: ReplyPlace): ClientChoice => ({
  ...choicePlace(place),
  instead: rulesSaid(applyClientRules(packs, place), place),
  client,
});
const resolve = (place: ReplyPlace, choices: readonly ClientChoice[] = [], among = packs) => {
  const found = resolveClient(among, findAmong(choices), place);
  return 'pack' in found ? `${found.state} ${found.pack.id}` : found.state;
};

test('the agent is asked once for a mailbox, and the answer counts for that mailbox only', () => {
  const shared = at({ mailbox: 'Support@desk.example' });
  const choices = [chosen('bergwald', shared)];
  expect(resolve(shared)).toBe('ambiguous');
  expect(resolve(at({ mailbox: 'support@desk.example', path: '/tickets/2' }), choices)).toBe(
    'chosen bergwald',
  );
  expect(resolve(at({ mailbox: 'sales@desk.example' }), choices)).toBe('ambiguous');
  expect(resolve(at({}), choices)).toBe('ambiguous');
});

test('a choice counts before the rule for that mailbox', () => {
  const place = at({ mailbox: 'post@fjord.example' });
  expect(resolve(place)).toBe('certain fjord');
  expect(resolve(place, [chosen('nordlys', place)])).toBe('chosen nordlys');
});

test('a mailbox of two clients told apart by tags is not given to one of them for good', () => {
  const both = at({ mailbox: 'hi@desk.example', tags: ['fiber', 'tents'] });
  const choices = [chosen('nordlys', both)];
  expect(resolve(both, choices)).toBe('chosen nordlys');
  expect(resolve({ ...both, tags: ['tents'] }, choices)).toBe('certain bergwald');
});

test('brands of one mailbox are asked about each by itself', () => {
  const place = at({ mailbox: 'hi@desk.example', brand: 'A' });
  expect(resolve({ ...place, brand: 'B' }, [chosen('nordlys', place)])).toBe('ambiguous');
});

test('where the page tells no mailbox a choice counts for that part of the host, not for all of it', () => {
  const choices = [chosen('nordlys', at({ path: '/team-a/tickets/1' }))];
  expect(resolve(at({ path: '/team-a/tickets/2' }), choices)).toBe('chosen nordlys');
  expect(resolve(at({ path: '/team-b/tickets/2' }), choices)).toBe('ambiguous');
});

test('routes behind # tell parts of a host apart as well', () => {
  const choices = [chosen('nordlys', at({ path: '/#/team-a/1' }))];
  expect(resolve(at({ path: '/#/team-a/2' }), choices)).toBe('chosen nordlys');
  expect(resolve(at({ path: '/#/team-b/1' }), choices)).toBe('ambiguous');
});

test('what the page states wins over a choice', () => {
  const place = at({ mailbox: 'hi@desk.example' });
  expect(resolve({ ...place, statedClient: 'fjord' }, [chosen('nordlys', place)])).toBe(
    'certain fjord',
  );
});

test('a client of whom there is no pack any more is not chosen', () => {
  const place = at({ mailbox: 'post@fjord.example' });
  expect(resolve(place, [chosen('nordlys', place)], [bergwald, fjord])).toBe('certain fjord');
});

test('a choice for a whole host, made in the first version, counts only where nothing finer is known', () => {
  const old: ClientChoice = {
    kind: 'host',
    place: 'desk.example',
    brand: '',
    instead: '*',
    client: 'bergwald',
  };
  expect(resolve(at({}), [old])).toBe('chosen bergwald');
  expect(resolve(at({ mailbox: 'hi@desk.example' }), [old])).toBe('ambiguous');
  expect(resolve(at({ tags: ['fiber'] }), [old])).toBe('certain nordlys');
});
