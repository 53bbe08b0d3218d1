import { expect, test } from 'vitest';

import type { Guidelines, Term } from '@/lib/guidelines/guidelines';
import type { MixUpRules } from '@/lib/guidelines/mix-ups';
import { sampleGuidelines } from '@/lib/guidelines/sample-guidelines';
import type { ReplyContext } from '@/lib/text/reply-context';

import type { MixUpClient } from './client-identity';
import { createMixUpChecks } from './mix-up-checks';

const context: ReplyContext = { kind: 'public', language: 'en', screenLanguage: 'en' };
const stated: MixUpRules = { levels: {}, names: [], products: [], domains: [], allow: [] };

function product(use: string, change: Partial<Term> = {}): Term {
  const term = { id: use, kind: 'use', use, case: 'exact', level: 'error' } as const;
  return { ...term, insteadOf: [], inflect: [], examples: [], ...change } as Term;
}

function client(name: string, change: Partial<MixUpClient> = {}, of: Partial<Guidelines> = {}) {
  const guidelines = sampleGuidelines({ languages: ['en'], ...of });
  return { client: name.toLowerCase(), name, guidelines, ...change };
}

const nordlys = client(
  'Nordlys Bredbånd',
  { mailboxes: ['service@nordlys.example', 'nordlys@desk.example', 'help.nordlys@gmail.com'] },
  { terms: [product('Nordlys Fiber'), product('TryghedsPlus'), product('Wi-Fi', { lang: 'en' })] },
);
const bergwald = client(
  'Bergwald Outdoor GmbH',
  {
    mailboxes: ['service@bergwald.example', 'bergwald@desk.example', 'retour@depot.example'],
    brands: ['Bergwald'],
  },
  {
    terms: [product('Bergwald Trek'), product('MobilePay'), product('TrailFit')],
    mixUps: { ...stated, products: ['Gipfel Karte'], domains: ['bw-shop.example'] },
  },
);
const power = client('Power', { mailboxes: ['retour@depot.example'] });
const energy = client('Nordlys Bredbånd Energi', { mailboxes: ['hej@energi.example'] });
const all = [nordlys, bergwald, power, energy];

function found(text: string, own: MixUpClient = nordlys, change: Partial<ReplyContext> = {}) {
  return createMixUpChecks('p', own, all)
    .flatMap((check) => check(text, { ...context, ...change }))
    .filter(({ rule }) => rule === 'p/other-client')
    .map(({ start, end, level }) => [text.slice(start, end), level]);
}

test.each([
  ['Thank you for choosing Bergwald Outdoor.', 'Bergwald Outdoor'],
  ['Thank you for choosing Bergwald Outdoor GmbH.', 'Bergwald Outdoor GmbH'],
  ['Your order with Bergwald is on its way.', 'Bergwald'],
  ["We look after Bergwald's customers.", 'Bergwald'],
  ['Kind regards\nLena\nBergwald', 'Bergwald'],
  ['The Bergwald Trek comes in two sizes.', 'Bergwald Trek'],
  ['Use your Gipfel Karte in the shop.', 'Gipfel Karte'],
  ['See https://www.bergwald.example/returns for more.', 'www.bergwald.example'],
  ['See bw-shop.example for more.', 'bw-shop.example'],
  ['Write to service@bergwald.example.', 'service@bergwald.example'],
  ['Write to bergwald@desk.example.', 'bergwald@desk.example'],
  ['Send it to retour@depot.example.', 'retour@depot.example'],
  ['Nordlys Bredbånd Energi is pleased.', 'Nordlys Bredbånd Energi'],
  [
    'Nordlys Bredbånd Energi is pleased.'.normalize('NFD'),
    'Nordlys Bredbånd Energi'.normalize('NFD'),
  ],
])('what is another client’s holds the reply back: "%s"', (text, place) => {
  expect(found(text)).toEqual([[place, 'block']]);
});

test.each([
  ['Our TrailFit boots fit.', [['TrailFit', 'warning']]],
  ['BERGWALD is closed on Monday.', [['BERGWALD', 'warning']]],
  ['Power is what you need.', [['Power', 'warning']]],
  ['Thank you, Power will write to you.', [['Power', 'block']]],
  ['Open the Dell Power Manager.', [['Power', 'suggestion']]],
  ['we like bergwald outdoor', [['bergwald outdoor', 'suggestion']]],
])('what may be a word of anybody’s weighs less: "%s"', (text, places) => {
  expect(found(text)).toEqual(places);
});

test.each([
  'Thank you for choosing Nordlys Bredbånd and TryghedsPlus.',
  'See https://www.nordlys.example and write to nordlys@desk.example.',
  'The power of your router and the wald outside.',
  'Pay with MobilePay, use Wi-Fi.',
  'A Bergwaldsee is a lake.',
  'Write to mette@gmail.com.',
  'See https://bergwald.example.evil.example or notbergwald.example.',
  'See https://depot.example/parcels.',
])('what is the client’s own or nobody’s is left alone: "%s"', (text) => {
  expect(found(text)).toEqual([]);
});

test('what the customer wrote, a person is called or the pack allows is left alone', () => {
  const text = 'You asked about Bergwald and www.bergwald.example.';
  const thread = 'I bought it at Bergwald (www.bergwald.example), not at yours.';
  expect(found(text, nordlys, { thread })).toEqual([]);
  expect(
    found('Hello Max Bergwald, thanks', nordlys, { customer: { name: 'Max Bergwald' } }),
  ).toEqual([]);
  const allowing = client(
    'Nordlys Bredbånd',
    {},
    {
      mixUps: { ...stated, allow: ['Bergwald', 'bergwald.example'] },
    },
  );
  expect(found(text, allowing)).toEqual([]);
});

test('in German a capital alone makes no name of a noun', () => {
  const german = { language: 'de' } as const;
  expect(found('Mit mehr Power geht es.', nordlys, german)).toEqual([['Power', 'warning']]);
  expect(found('Bei Bergwald Outdoor geht es.', nordlys, german)).toEqual([
    ['Bergwald Outdoor', 'block'],
  ]);
});

test('a pack says how heavy it is, or turns it off', () => {
  const with_ = (level: 'off' | 'warning') =>
    client('Nordlys Bredbånd', {}, { mixUps: { ...stated, levels: { 'other-client': level } } });
  expect(found('At Bergwald Outdoor we try.', with_('warning'))).toEqual([
    ['Bergwald Outdoor', 'warning'],
  ]);
  expect(found('At Bergwald Outdoor we try.', with_('off'))).toEqual([]);
});

test('two packs of one client are one client', () => {
  const second = { ...bergwald, guidelines: { ...bergwald.guidelines, terms: [] } };
  const checks = createMixUpChecks('p', bergwald, [second]);
  expect(checks.flatMap((check) => check('At Bergwald Outdoor we try.', context))).toEqual([]);
});

function recipients(addresses: readonly string[], change: Partial<ReplyContext> = {}) {
  return createMixUpChecks('p', nordlys, all)
    .flatMap((check) => check('Hello', { ...context, recipients: addresses, ...change }))
    .map(({ rule, level, certainty }) => [rule, level, certainty]);
}

test('a recipient at another client holds the reply back', () => {
  const block = [['p/other-recipient', 'block', 0.95]];
  expect(recipients(['service@bergwald.example'])).toEqual(block);
  expect(recipients(['Lena <Lena@Mail.Bergwald.example>'])).toEqual(block);
  expect(recipients(['retour@depot.example'])).toEqual(block);
});

test('own addresses, public mail and who the customer wrote of are fine', () => {
  expect(recipients(['service@nordlys.example', 'mette@gmail.com', 'tech@desk.example'])).toEqual(
    [],
  );
  expect(recipients([])).toEqual([]);
  const thread = 'Please copy lena@bergwald.example.';
  expect(recipients(['lena@bergwald.example'], { thread })).toEqual([]);
  const customer = { name: 'Lena', email: 'lena@bergwald.example' };
  expect(recipients(['lena@bergwald.example'], { customer })).toEqual([]);
});

test('an address a slip away from the customer’s is found, a wholly other one only listed', () => {
  const customer = { name: 'Mette', email: 'mette@post.example' };
  expect(recipients(['mete@post.example'], { customer })).toEqual([
    ['p/other-recipient', 'warning', 0.75],
  ]);
  expect(recipients(['jens@brev.example'], { customer })).toEqual([
    ['p/other-recipient', 'suggestion', 0.4],
  ]);
  expect(recipients(['jens@post.example'], { customer })).toEqual([]);
  expect(recipients(['mette@post.example', 'jens@brev.example'], { customer })).toEqual([]);
});
