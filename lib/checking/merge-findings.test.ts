import { expect, test } from 'vitest';

import type { Finding } from '@/lib/text/finding';

import { mergeFindings } from './merge-findings';

const finding = (change: Partial<Finding>): Finding => ({
  start: 0,
  end: 4,
  rule: 'r',
  checker: 'spelling',
  category: 'spelling',
  level: 'error',
  certainty: 1,
  message: '',
  suggestions: [],
  ...change,
});

test('at one place the client’s guideline is shown and the spelling is not', () => {
  const term = finding({ checker: 'guidelines', level: 'warning' });
  expect(mergeFindings([finding({}), term])).toEqual([term]);
});

test('of two guidelines at one place the heavier is shown', () => {
  const error = finding({ checker: 'guidelines', level: 'error', start: 2, end: 5 });
  expect(mergeFindings([finding({ checker: 'guidelines', level: 'warning' }), error])).toEqual([
    error,
  ]);
});

test('a missing part hides nothing, and findings come in the order of the text', () => {
  const missing = finding({ checker: 'parts', start: 2, end: 2 });
  const late = finding({ start: 9, end: 12 });
  expect(mergeFindings([late, missing, finding({})])).toEqual([finding({}), missing, late]);
});

test('what is only listed never hides what is marked', () => {
  const listed = finding({ checker: 'english', certainty: 0.3, level: 'suggestion' });
  expect(mergeFindings([listed, finding({})])).toEqual([finding({})]);
});

test('what must not be sent is never hidden by anything else at its place', () => {
  const blocked = finding({ checker: 'parts', level: 'block', certainty: 0.4, start: 1, end: 3 });
  const error = finding({ checker: 'guidelines', level: 'error', end: 8 });
  expect(mergeFindings([error, blocked])).toEqual([blocked]);
});
