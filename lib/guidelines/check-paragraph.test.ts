import { expect, test } from 'vitest';

import { MASK } from '@/lib/text/mask-reply';
import type { ReplyContext } from '@/lib/text/reply-context';

import { checkParagraph } from './check-paragraph';
import { compileGuidelines } from './compile-guidelines';
import type { Term } from './guidelines';
import { neverTerm, sampleContext, sampleGuidelines, useTerm } from './sample-guidelines';

function check(terms: readonly Term[], text: string, context: Partial<ReplyContext> = {}) {
  const compiled = compileGuidelines('nordlys', sampleGuidelines({ terms }));
  return checkParagraph(compiled, text, sampleContext(context));
}

/** What is found and what the first suggestion makes of the text. */
function fixes(terms: readonly Term[], text: string, context: Partial<ReplyContext> = {}) {
  return check(terms, text, context).map(({ start, end, suggestions: [first] }) => [
    text.slice(start, end),
    first && text.slice(0, start) + first.text + text.slice(end),
  ]);
}

const router = useTerm({ id: 'router', use: 'router', insteadOf: ['modem', 'boks til nettet'] });
const fiber = useTerm({
  id: 'fiber',
  use: 'Nordlys Fiber',
  insteadOf: ['Nordlysfiber', 'Nordlys-fiber'],
  inflect: ['Nordlys Fibers'],
  case: 'exact',
});

test('a finding says what to write, why, and which guideline asks for it', () => {
  const term = {
    ...router,
    why: { da: 'Det siger kunderne.', en: 'Customers say so.' },
    link: 'https://nordlys.example/ord',
  };
  expect(check([term], 'Dit modem virker.')).toEqual([
    {
      start: 4,
      end: 9,
      rule: 'nordlys/router',
      checker: 'guidelines',
      category: 'term',
      level: 'warning',
      certainty: 1,
      message: 'Use "router" instead of "modem".',
      why: 'Customers say so.',
      link: 'https://nordlys.example/ord',
      suggestions: [{ text: 'router' }],
    },
  ]);
});

test('messages are in the language of the agent’s screen', () => {
  const languages = ['da-DK', 'de', 'pl'];
  const findings = languages.flatMap((screenLanguage) =>
    check([router], 'Dit modem', { screenLanguage }),
  );
  expect(findings.map(({ message }) => message)).toEqual([
    'Skriv »router« i stedet for »modem«.',
    'Schreiben Sie „router“ statt „modem“.',
    'Use "router" instead of "modem".',
  ]);
});

test('a word inside a longer or hyphenated word, a web address or an e-mail address is left alone', () => {
  const text = 'Modemmet, kabelmodem, modem-kabel, https://x.dk/modem og modem@x.dk';
  expect(check([router], text)).toEqual([]);
});

test('a possessive is found without its ending', () => {
  expect(fixes([router], 'The modem’s light', { language: 'en' })).toEqual([
    ['modem', 'The router’s light'],
  ]);
});

test('any white space in a phrase matches any other, but a phrase does not go over a line', () => {
  expect(fixes([router], 'En boks\u00A0 til\tnettet.')).toEqual([
    ['boks\u00A0 til\tnettet', 'En router.'],
  ]);
  expect(check([router], 'En boks\ntil nettet.')).toEqual([]);
});

test('masked text is never found and breaks a phrase', () => {
  expect(check([router], `En boks ${MASK}${MASK} til nettet`)).toEqual([]);
  expect(check([neverTerm({ never: ['a b'] })], `a${MASK}b a ${MASK} b`)).toEqual([]);
});

test('capitals follow the place: beginning of a sentence, shouting, and nouns as the pack has them', () => {
  expect(fixes([router], 'Modem her. Modem der. MODEM!')).toEqual([
    ['Modem', 'Router her. Modem der. MODEM!'],
    ['Modem', 'Modem her. Router der. MODEM!'],
    ['MODEM', 'Modem her. Modem der. ROUTER!'],
  ]);
  const kunde = useTerm({ use: 'gast', insteadOf: ['Kunde'] });
  expect(fixes([kunde], 'Ein Kunde. Kunde!', { language: 'de' })).toEqual([
    ['Kunde', 'Ein gast. Kunde!'],
    ['Kunde', 'Ein Kunde. Gast!'],
  ]);
  const oere = useTerm({ use: 'ørepropper', insteadOf: ['earbuds'] });
  expect(fixes([oere], 'Earbuds er sendt.')).toEqual([['Earbuds', 'Ørepropper er sendt.']]);
});

test('a product name must have its own capitals everywhere', () => {
  expect(fixes([fiber], 'Din NORDLYS fiber og nordlysfiber.')).toEqual([
    ['NORDLYS fiber', 'Din Nordlys Fiber og nordlysfiber.'],
    ['nordlysfiber', 'Din NORDLYS fiber og Nordlys Fiber.'],
  ]);
  expect(check([fiber], 'Nordlys Fiber og Nordlys Fibers hastighed')).toEqual([]);
});

test('a name in small letters may have a capital where a sentence begins', () => {
  const pay = useTerm({ use: 'mobilpay', case: 'exact' });
  expect(check([pay], 'Mobilpay virker. Brug mobilpay.')).toEqual([]);
  expect(fixes([pay], 'Brug Mobilpay')).toEqual([['Mobilpay', 'Brug mobilpay']]);
  const phone = useTerm({ use: 'iPhone', case: 'exact' });
  expect(fixes([phone], 'Iphone virker')).toEqual([['Iphone', 'iPhone virker']]);
});

test('forms that differ in capitals only are told apart by them', () => {
  const wifi = useTerm({ use: 'wi-fi', insteadOf: ['Wi-Fi', 'WiFi'] });
  expect(fixes([wifi], 'Dit Wi-Fi, dit WiFi og dit wi-fi')).toEqual([
    ['Wi-Fi', 'Dit wi-fi, dit WiFi og dit wi-fi'],
    ['WiFi', 'Dit Wi-Fi, dit wi-fi og dit wi-fi'],
  ]);
  expect(check([wifi], 'DIT WI-FI')).toEqual([]);
});

test('a right product name shields the words inside it from other guidelines', () => {
  const never = neverTerm({ never: ['fiber'] });
  expect(fixes([fiber, never], 'Nordlys Fiber er fiber')).toEqual([['fiber', undefined]]);
});

test('a forbidden phrase is allowed inside the longer phrases that the pack names', () => {
  const free = neverTerm({
    never: ['gratis', 'helt gratis'],
    unless: ['gratis fragt'],
    suggest: ['uden ekstra betaling', 'inkluderet'],
  });
  const text = 'Gratis fragt, og det er helt gratis.';
  expect(check([free], text)).toEqual([
    {
      start: 24,
      end: 35,
      rule: 'nordlys/never',
      checker: 'guidelines',
      category: 'phrase',
      level: 'warning',
      certainty: 1,
      message: 'Do not write "helt gratis"; use "uden ekstra betaling" or "inkluderet".',
      suggestions: [{ text: 'uden ekstra betaling' }, { text: 'inkluderet' }],
    },
  ]);
});

test('to leave a word out takes its space along, and keeps the capital of the sentence', () => {
  const just = neverTerm({ never: ['bare'], suggest: [''] });
  expect(fixes([just], 'Du skal bare skrive. Bare skriv æbler.')).toEqual([
    [' bare', 'Du skal skrive. Bare skriv æbler.'],
    ['Bare skriv', 'Du skal bare skrive. Skriv æbler.'],
  ]);
  expect(fixes([just], 'Bare, øh, det er nemt, bare.')).toEqual([
    ['Bare, øh', 'Øh, det er nemt, bare.'],
    [', bare', 'Bare, øh, det er nemt.'],
  ]);
  expect(check([just], 'Du skal bare')[0]?.message).toBe('Leave out "bare".');
});

test('letters and accents given apart are found, in text and in pack, at the offsets of the text', () => {
  const text = '👩‍👧 Dit a\u030Arsabonnement og Ihr Müllmodem'.normalize('NFD');
  const term = useTerm({ use: 'aftale', insteadOf: ['årsabonnement'.normalize('NFC')] });
  const other = useTerm({ id: 'b', use: 'Router', insteadOf: ['müllmodem'.normalize('NFD')] });
  expect(check([term, other], text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'årsabonnement'.normalize('NFD'),
    'Müllmodem'.normalize('NFD'),
  ]);
});

test('a guideline of a language counts in replies of that language only', () => {
  const danish = { ...router, lang: 'da' };
  const british = neverTerm({ never: ['gotten'], lang: 'en-GB' });
  expect(check([danish], 'Das modem', { language: 'de' })).toEqual([]);
  expect(check([danish], 'Dit modem', { language: 'da-DK' })).toHaveLength(1);
  expect(check([british], 'He has gotten it', { language: 'en-US' })).toEqual([]);
  expect(check([british], 'He has gotten it', { language: 'en-gb' })).toHaveLength(1);
});

test('internal notes are not checked', () => {
  expect(check([router], 'Dit modem', { kind: 'internal' })).toEqual([]);
});

test('whatever stands around it, a finding is exactly the forbidden phrase', () => {
  const phrases = ['gratis', 'ærgerligt nok', 'Größe', '👎🏽', 'å ja', 'A/S', 'e-mail'];
  const compiled = compileGuidelines(
    'p',
    sampleGuidelines({ terms: phrases.map((each) => neverTerm({ id: each, never: [each] })) }),
  );
  const around = [
    'tak',
    'ø',
    '👨‍👩‍👧‍👦',
    'e\u0301t',
    ',',
    '(',
    '.',
    '🇩🇰',
    'Müller',
    MASK,
    '–',
    '«',
    '12,5',
    'ﬁ',
  ];
  const random = randomNumbers(7);
  const pick = <T>(from: readonly T[]): T => from[random(from.length)] as T;
  for (let round = 0; round < 2000; round += 1) {
    const phrase = pick(phrases);
    const before = Array.from({ length: random(6) }, () => pick(around)).join(' ');
    const after = Array.from({ length: random(6) }, () => pick(around)).join(' ');
    const given = `${before} ${phrase} ${after}`.normalize(pick(['NFC', 'NFD']));
    const found = checkParagraph(compiled, given, sampleContext()).map(({ start, end, rule }) => [
      given.slice(start, end).normalize('NFC'),
      rule,
    ]);
    expect([given, ...found]).toEqual([given, [phrase.normalize('NFC'), `p/${phrase}`]]);
  }
});

function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7f_ff_ff_ff;
    return (state >>> 8) % below;
  };
}
