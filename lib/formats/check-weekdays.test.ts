import { expect, test } from 'vitest';

import type { ReplyContext } from '@/lib/text/reply-context';

import { createWeekdayCheck } from './check-weekdays';

const check = createWeekdayCheck('core');
const context = (language: string): ReplyContext => ({
  kind: 'public',
  language,
  screenLanguage: 'en',
  writtenOn: '2026-11-27',
});
const find = (reply: string, language: string) =>
  check(reply, context(language)).map(({ start, end, suggestions }) => [
    reply.slice(start, end),
    ...suggestions.map(({ text }) => text),
  ]);

test.each([
  ['en-GB', 'Monday, 7 October 2025', 'Tuesday, 7 October 2025', 'Monday, 6 October 2025'],
  ['en-GB', 'Monday the 7th of October 2025', 'Tuesday the 7th of October 2025'],
  ['en-US', 'Monday, October 7, 2025', 'Tuesday, October 7, 2025', 'Monday, October 6, 2025'],
  ['da', 'mandag den 7. oktober 2025', 'tirsdag den 7. oktober 2025', 'mandag den 6. oktober 2025'],
  ['da', 'mandag d. 8/12', 'tirsdag d. 8/12', 'mandag d. 7/12'],
  [
    'de',
    'Montag, den 7. Oktober 2025',
    'Dienstag, den 7. Oktober 2025',
    'Montag, den 6. Oktober 2025',
  ],
  ['de', 'Sonnabend, 8.12', 'Dienstag, 8.12', 'Sonnabend, 5.12'],
  ['sv', 'måndag den 8 december', 'tisdag den 8 december', 'måndag den 7 december'],
  ['nl', 'maandag 8 december', 'dinsdag 8 december', 'maandag 7 december'],
  ['fr', 'lundi 7 octobre 2025', 'mardi 7 octobre 2025', 'lundi 6 octobre 2025'],
  ['es', 'lunes 7 de octubre de 2025', 'martes 7 de octubre de 2025', 'lunes 6 de octubre de 2025'],
])('%s: %s is another day of the week', (language, written, ...suggested) => {
  expect(find(`… ${written} …`, language)).toEqual([[written, ...suggested]]);
});

test.each([
  ['en-GB', 'on Tuesday, 7 October 2025'],
  ['en-US', 'on Monday, 12/7'],
  ['da', 'mandag den 7. december'],
  ['da', 'mandag den 7/12 kl. 12.30'],
  ['da', 'åbent mandag 8-16, den 8. december dog ikke'],
  ['da', 'en mandag i december'],
  // Of this year it is a Wednesday, of the next one a Thursday.
  ['da', 'onsdag den 10. juni'],
  ['da', 'torsdag den 10. juni'],
  ['de', 'am Montag, 7.12., zwischen 8.30 und 12 Uhr'],
  ['de', 'Montag 8.12 Uhr'],
  ['es', 'el martes 8 de diciembre'],
])('%s: nothing is said of "%s"', (language, reply) => {
  expect(find(reply, language)).toEqual([]);
});

test('the message names both weekdays, and the year where the reply has none', () => {
  const message = (reply: string) => check(reply, context('da'))[0]?.message;
  expect(message('mandag den 7. oktober 2025')).toBe('This day is a Tuesday, not a Monday.');
  expect(message('mandag den 8. december')).toBe('This day is a Tuesday in 2026, not a Monday.');
});

test('without a year, and of a text of which nobody knows when it was written, nothing is said', () => {
  const { writtenOn: _, ...unknown } = context('da');
  expect(check('mandag den 8. december', unknown)).toEqual([]);
  expect(check('mandag den 7. oktober 2025', unknown)).toHaveLength(1);
});

test('a client may have it off', () => {
  const off = createWeekdayCheck('core', { level: 'off' });
  expect(off('mandag den 7. oktober 2025', context('da'))).toEqual([]);
});
