import { expect, test } from 'vitest';

import { MASK } from '@/lib/text/mask-reply';

import { tokenize } from './tokenize';

const words = (text: string) => tokenize(text).map(({ start, end }) => text.slice(start, end));
const keys = (text: string) => tokenize(text).map(({ key }) => key);

test('hyphens, dots inside words and e-mail addresses hold a word together', () => {
  expect(words('Skriv f.eks. en e-mail til a@nordlys.dk.')).toEqual([
    'Skriv',
    'f.eks',
    '.',
    'en',
    'e-mail',
    'til',
    'a@nordlys.dk',
    '.',
  ]);
});

test('a missing space after a full stop does not glue two sentences', () => {
  expect(words('Det er gratis.Tak')).toEqual(['Det', 'er', 'gratis', '.', 'Tak']);
});

test('a possessive is two pieces, a contraction one', () => {
  expect(words('The modem’s light, it’s on')).toEqual([
    'The',
    'modem',
    '’s',
    'light',
    ',',
    'it’s',
    'on',
  ]);
});

test('an elided article is a piece of its own', () => {
  expect(words("l'abonnement")).toEqual(["l'", 'abonnement']);
});

test('a web address is one piece whatever words are in it', () => {
  expect(words('Se https://nordlys.dk/gratis nu')).toEqual([
    'Se',
    'https://nordlys.dk/gratis',
    'nu',
  ]);
});

test('an emoji with skin tone or joined from several is one piece', () => {
  expect(words('👍🏽 tak 👩‍👩‍👧 🇩🇰')).toEqual(['👍🏽', 'tak', '👩‍👩‍👧', '🇩🇰']);
});

test('decomposed letters, soft hyphens and capitals compare equal, offsets stay those of the text', () => {
  const text = 'PÅ å\u030A ho\u00ADtel'.replace('å\u030A', 'a\u030A');
  expect(keys(text)).toEqual(['på', 'å', 'hotel']);
  expect(words(text)).toEqual(['PÅ', 'a\u030A', 'ho\u00ADtel']);
});

test('line breaks are one piece, however many', () => {
  expect(keys('Hej\n \n\nMette')).toEqual(['hej', '\n', 'mette']);
});

test('a masked stretch equals nothing', () => {
  expect(tokenize(`ja ${MASK}${MASK} ja`).map(({ kind, key }) => [kind, key])).toEqual([
    ['word', 'ja'],
    ['mask', ''],
    ['word', 'ja'],
  ]);
});
