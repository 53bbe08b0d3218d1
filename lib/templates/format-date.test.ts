import { expect, test } from 'vitest';

import { datePatternProblem, formatDate, isoDay, parseDate } from './format-date';

test.each([
  ['long', 'da', '23. november 2026'],
  ['full', 'da', 'mandag den 23. november 2026'],
  ['long', 'de', '23. November 2026'],
  ['long', 'en-GB', '23 November 2026'],
  ['short', 'da', '23.11.2026'],
  ['%A %-d. %B %Y', 'da', 'mandag 23. november 2026'],
  ['%A, %d.%m.%y', 'de', 'Montag, 23.11.26'],
  ['%e %b', 'en-GB', '23 Nov'],
  ['%-m/%-d %H:%M 100%%', 'en-US', '11/23 00:00 100%'],
])('%j in %s', (pattern, language, expected) => {
  expect(formatDate('2026-11-23', pattern, { language })).toBe(expected);
});

test('a day is the same day in every time zone', () => {
  for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    expect(formatDate('2026-01-05', '%-d', { language: 'da', timeZone })).toBe('5');
  }
});

test('a point in time is told in the time zone', () => {
  const text = formatDate('2026-11-23T23:30:00Z', '%Y-%m-%d %H:%M', {
    language: 'da',
    timeZone: 'Europe/Copenhagen',
  });
  expect(text).toBe('2026-11-24 00:30');
});

test.each([
  '2026-02-31',
  '2026-13-01',
  '23/11',
  'i morgen',
  '',
  '2026',
  '20261123',
  '2026-11-23T10:00',
])('%j is no certain date and stays as it is', (value) => {
  expect(parseDate(value)).toBeUndefined();
  expect(formatDate(value, 'long', { language: 'da' })).toBe(value);
});

test('a wrong pattern is told', () => {
  expect(datePatternProblem('%Q')).toContain('"%Q"');
  expect(datePatternProblem('100%')).toContain('"%"');
  expect(datePatternProblem('%-d. %B')).toBeUndefined();
});

test('an ISO day has all its digits', () => {
  const moment = parseDate('0987-03-04');
  expect(moment && isoDay(moment)).toBe('0987-03-04');
});
