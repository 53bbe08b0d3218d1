import { expect, test } from 'vitest';

import { findWords } from './find-words';

const wordsOf = (text: string) => findWords(text).map(({ word }) => word);

test('words are letters, joined by apostrophes, hyphens and dots', () => {
  expect(wordsOf('E-mailen f.eks., og sms’en – don’t æde brød!')).toEqual([
    'E-mailen',
    'f.eks',
    'og',
    "sms'en",
    "don't",
    'æde',
    'brød',
  ]);
});

test.each([
  'kundeservice@nordlys.example',
  'https://nordlys.example/spor?nr=ab',
  'www.eksempel.dk/spor',
  'nordlys.dk,',
  '(faktura_oktober.pdf)',
  'oversigt.xlsx',
  '#hastesag',
  '/hjem/bruger',
  'AB-48213',
  'JJD0001',
  '17.30',
  'a',
  'QUJD'.repeat(30),
])('an address, code, number, file or single letter is no word: %s', (chunk) => {
  expect(wordsOf(`og ${chunk} igen`)).toEqual(['og', 'igen']);
});

test.each([
  '<name>',
  '<br>',
  '{{order.number}}',
  '${by}',
  '[Navn]',
  '[kundens fulde navn]',
  '%NAVN%',
  '`npm udfør`',
])('a placeholder, a tag or code is no word: %s', (placeholder) => {
  expect(wordsOf(`Kære ${placeholder}, tak`)).toEqual(['Kære', 'tak']);
});

test('a remark in brackets and a price in dollars are prose', () => {
  expect(wordsOf('Vi ringer [hvis du vil have det igen] om $ 20 og 5 % moms')).toEqual(
    'Vi ringer hvis du vil have det igen om og moms'.split(' '),
  );
});

test('a word says what stands at its edges', () => {
  const found = findWords('Vi ka’ se »bizniz« og vare- og fragt-prisen, -afgiften');
  const withEdge = (edge: 'isCut' | 'isHead' | 'isQuoted' | 'isTail') =>
    found.filter((word) => word[edge]).map(({ word }) => word);
  expect(withEdge('isCut')).toEqual(['ka']);
  expect(withEdge('isQuoted')).toEqual(['bizniz']);
  expect(withEdge('isTail')).toEqual(['afgiften']);
  expect(withEdge('isHead')).toEqual(['vare']);
});

test('two words with a stroke between are both words', () => {
  expect(wordsOf('og/eller')).toEqual(['og', 'eller']);
});

test('what touches something masked is left out', () => {
  expect(wordsOf('Tak \uFFFC\uFFFC\uFFFC xqz\uFFFC nu')).toEqual(['Tak', 'nu']);
});

test('the place of a word is the place in the text, in decomposed letters and after emoji too', () => {
  const text = '😀👩🏽‍💻 Vi går nu'.normalize('NFD');
  const [, found] = findWords(text);
  expect(found?.word).toBe('går');
  expect(text.slice(found?.start, found?.end)).toBe('går'.normalize('NFD'));
});

test('invisible characters inside a word belong to its place and not to its letters', () => {
  const text = 'en kunde\u00ADservice\uFEFF her';
  expect(findWords(text)[1]).toMatchObject({ word: 'kundeservice', start: 3, end: 16 });
});

test('a long stretch without a space takes no time', () => {
  expect(wordsOf(`${'æ@'.repeat(50_000)} og`)).toEqual(['og']);
});

test('the first word, and the first after a full stop or bullet, begins a sentence', () => {
  const starts = findWords('Hej Mette. Din pakke (Den er sendt)\u00A0er her: Se')
    .filter(({ startsSentence }) => startsSentence)
    .map(({ word }) => word);
  expect(starts).toEqual(['Hej', 'Din', 'Den', 'Se']);
});
