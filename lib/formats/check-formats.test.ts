import { expect, test } from 'vitest';

import type { LanguageFormats } from '@/lib/guidelines/formats';

import { createFormatsCheck } from './check-formats';

function find(text: string, language: string, formats: LanguageFormats) {
  const check = createFormatsCheck('p', { level: 'warning', byLanguage: { [language]: formats } });
  return check(text, { kind: 'public', language, screenLanguage: 'en' }).map(
    ({ start, end, suggestions }) => `${text.slice(start, end)} → ${suggestions[0]?.text ?? '?'}`,
  );
}

test.each([
  [
    'da',
    'd. MMMM yyyy',
    'Vi sendte den 12/03/2026, altså d. 12. marts 2026, ikke 3. maj.',
    ['12/03/2026 → 12. marts 2026'],
  ],
  [
    'da',
    'dd-MM-yyyy',
    'Leveret 12. marts 2026, bestilt 2026-03-05. Version 1.2.3, 10.000 kr.',
    ['12. marts 2026 → 12-03-2026', '2026-03-05 → 05-03-2026'],
  ],
  [
    'en-GB',
    'd MMMM yyyy',
    'It left on March 12th, 2026 and on 12/03/2026; not on 31/02/2026.',
    ['March 12th, 2026 → 12 March 2026', '12/03/2026 → 12 March 2026'],
  ],
  [
    'de',
    'dd.MM.yyyy',
    'Am 3. Mai 2026 und am 12.3.2026.',
    ['3. Mai 2026 → 03.05.2026', '12.3.2026 → 12.03.2026'],
  ],
  [
    'fr',
    'd MMMM yyyy',
    'Le 03/05/2026, le 1er mai 2026.',
    ['03/05/2026 → 3 mai 2026', '1er mai 2026 → 1 mai 2026'],
  ],
  ['es', 'd MMMM yyyy', 'El 3 de mayo de 2026.', ['3 de mayo de 2026 → 3 mayo 2026']],
] as const)('dates in %s as %s', (language, date, text, expected) => {
  expect(find(text, language, { date })).toEqual(expected);
});

test('the month of a date in English digits is not guessed at', () => {
  expect(find('On 12/03/2026.', 'en', { date: 'd MMMM yyyy' })).toEqual(['12/03/2026 → ?']);
});

test.each([
  [
    'da',
    '14.30',
    'Ring kl. 14:30 eller mellem 9.00 og 16:00. Det koster 14.30 kr. og 1:0.',
    ['14:30 → 14.30', '16:00 → 16.00'],
  ],
  ['de', '14:30', 'Um 14.30 Uhr, Version 2.10.', ['14.30 → 14:30']],
] as const)('times in %s as %s', (language, time, text, expected) => {
  expect(find(text, language, { time })).toEqual(expected);
});

test.each([
  [
    'da',
    '1.234,50 kr.',
    'Du får 1,234.50 kr. og 99 kr. tilbage, i alt 1.333,50 kr.',
    ['1,234.50 kr. → 1.234,50 kr.', '99 kr. → 99,00 kr.'],
  ],
  ['en', '£1,234.50', 'You get £1.234,50 back, and £12.00.', ['£1.234,50 → £1,234.50']],
  ['de', '1.234,50 €', 'Sie erhalten EUR 12.50 zurück.', ['EUR 12.50 → 12,50 €']],
] as const)('amounts in %s as %s', (language, amount, text, expected) => {
  expect(find(text, language, { amount })).toEqual(expected);
});

test('telephone numbers as the client writes them, other numbers left alone', () => {
  const text = 'Ring til os på 12345678 eller +4512345678. Ordre 12345678.';
  expect(find(text, 'da', { phone: '+45 12 34 56 78' })).toEqual([
    '12345678 → +45 12 34 56 78',
    '+4512345678 → +45 12 34 56 78',
  ]);
});

test.each([
  ['»«', 'Tryk på "Gem" og “Luk”, så »OK«. En 27" skærm.', ['"Gem" → »Gem«', '“Luk” → »Luk«']],
  ['«  »', 'Cliquez sur "OK".', ['"OK" → «\u00A0OK\u00A0»']],
])('quotation marks as %s', (quotes, text, expected) => {
  expect(find(text, 'fr', { quotes })).toEqual(expected);
});

test('a language the client says nothing about is left alone', () => {
  const check = createFormatsCheck('p', {
    level: 'warning',
    byLanguage: { da: { time: '14.30' } },
  });
  expect(check('At 14:30.', { kind: 'public', language: 'en', screenLanguage: 'en' })).toEqual([]);
});
