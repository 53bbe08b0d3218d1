import { expect, test } from 'vitest';

import type { Finding } from '@/lib/text/finding';

import { mergeFindings as merge } from './merge-findings';

const TEXT = 'Vi undersøge sagen i dag, og du får svar på din beksed i morgen.';
const mergeFindings = (findings: readonly Finding[]) => merge(findings, TEXT);

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

test('what is said of a whole sentence leaves its words to the others', () => {
  const sentence = finding({ checker: 'reply', end: TEXT.length, level: 'warning' });
  const verb = finding({ checker: 'grammar', start: 3, end: 12 });
  const word = finding({ start: 48, end: 54 });
  expect(mergeFindings([sentence, word, verb])).toEqual([
    verb,
    { ...sentence, start: 13, end: 47 },
    word,
  ]);
});

test('other words that are offered for a sentence are for all of it', () => {
  const sentence = finding({
    checker: 'guidelines',
    end: TEXT.length,
    suggestions: [{ text: 'Vi ser på det.' }],
  });
  const verb = finding({ checker: 'grammar', start: 3, end: 12, certainty: 0.4 });
  expect(mergeFindings([sentence, verb])).toEqual([sentence]);
});

test('a sentence whose words all have something said of them has nothing left to mark', () => {
  const sentence = finding({ checker: 'reply', end: TEXT.length });
  const all = finding({ checker: 'grammar', end: TEXT.length, suggestions: [{ text: 'Tak.' }] });
  expect(mergeFindings([sentence, all])).toEqual([all]);
});
