import { expect, test } from 'vitest';

import type { FieldRule } from '@/lib/guidelines/field-rule';
import type { FieldContext, FieldDescription } from '@/lib/text/form-field';
import type { ReplyContext } from '@/lib/text/reply-context';

import { createFieldChecks } from './field-checks';

const context: ReplyContext = { kind: 'public', language: 'da', screenLanguage: 'da' };
const nowhere: FieldRule['match'] = { labels: [], names: [], autocomplete: [], fields: [] };
const rule = (change: Partial<FieldRule>): FieldRule => ({
  id: 'rule',
  match: nowhere,
  kind: 'code',
  level: 'warning',
  examples: [],
  ...change,
});
const at = (description: Partial<FieldDescription>): FieldDescription => ({
  type: 'text',
  ...description,
});
const find = (value: string, asked: Partial<FieldRule>) => {
  const own = rule({ ...asked, match: { ...nowhere, fields: ['it'] } });
  const field: FieldContext = { kind: own.kind, locale: 'da', description: at({ stated: 'it' }) };
  return createFieldChecks('nordlys', [own])
    .check(value, field, context)
    .map(({ level, message, suggestions }) => [
      level,
      message,
      ...suggestions.map(({ text }) => text),
    ]);
};

test('the client’s rule says what a field is before the page does', () => {
  const matches: [Partial<FieldRule['match']>, FieldDescription][] = [
    [{ labels: ['Kundenr'] }, at({ label: 'Dit kundenr. hos os', autocomplete: 'email' })],
    [{ names: ['cust_.+'] }, at({ name: 'x cust_17', label: 'Name' })],
    [
      { autocomplete: ['organization-title'] },
      at({ autocomplete: 'section-a organization-title' }),
    ],
    [{ fields: ['customer-number'] }, at({ stated: 'customer-number' })],
  ];
  for (const [match, description] of matches) {
    const checks = createFieldChecks('nordlys', [rule({ match: { ...nowhere, ...match } })]);
    expect(checks.kindOf(description)).toBe('code');
    expect(checks.kindOf(at({ label: 'Kundenreol', name: 'customer' }))).toBeUndefined();
    expect(checks.kindOf(at({ label: 'E-mail' }))).toBe('email');
  }
});

test('a finding is of the client’s rule, in the agent’s language, with the reason why', () => {
  const checks = createFieldChecks('nordlys', [
    rule({
      id: 'customer-number',
      match: { ...nowhere, fields: ['no'] },
      format: '######',
      level: 'error',
      why: { da: 'Kun cifre.' },
    }),
  ]);
  const field: FieldContext = { kind: 'code', locale: 'da', description: at({ stated: 'no' }) };
  expect(checks.check('204 117', field, context)).toEqual([
    {
      start: 0,
      end: 7,
      rule: 'nordlys/customer-number',
      checker: 'fields',
      category: 'format',
      level: 'error',
      certainty: 0.7,
      message: 'Skriv det sådan: 204117',
      why: 'Kun cifre.',
      suggestions: [{ text: '204117' }],
    },
  ]);
});

test('every requirement of a rule is checked, and what one click can mend is offered', () => {
  expect(find('nb 58120', { format: 'NB-#####' })).toEqual([
    ['warning', 'Skriv det sådan: NB-58120', 'NB-58120'],
  ]);
  expect(find('58120', { format: 'NB-#####' })).toEqual([
    ['warning', 'Skriv det sådan: NB-58120', 'NB-58120'],
  ]);
  expect(find('NB-5812', { format: 'NB-#####' })).toEqual([
    ['warning', 'Det har ikke den form, der skal stå her.'],
  ]);
  expect(find('kort', { values: ['Kort', 'Konto'] })).toEqual([
    ['warning', 'Skriv det sådan: Kort', 'Kort'],
  ]);
  expect(find('check', { values: ['Kort', 'Konto'] })).toEqual([
    ['warning', 'Her må kun stå: Kort, Konto', 'Kort', 'Konto'],
  ]);
  expect(find('500', { unit: 'Mbit/s' })).toEqual([
    ['warning', 'Skriv det sådan: 500 Mbit/s', '500 Mbit/s'],
  ]);
  expect(find('500mbit/S', { unit: 'Mbit/s' })).toEqual([
    ['warning', 'Skriv det sådan: 500 Mbit/s', '500 Mbit/s'],
  ]);
  expect(find('abc', { capitals: 'upper' })).toEqual([['warning', 'Skriv det sådan: ABC', 'ABC']]);
  expect(find('ab', { minLength: 3 })).toEqual([['warning', '2 tegn; der skal være mindst 3.']]);
  expect(find('A-1', { pattern: String.raw`[A-Z]-\d` })).toEqual([]);
  expect(find('xA-1', { pattern: String.raw`[A-Z]-\d` })).toHaveLength(1);
  expect(find('30-02-2026', { kind: 'date', level: 'error' })).toEqual([
    ['error', 'Den dato findes ikke.'],
  ]);
});

test('a sentence in a form has nothing of a value', () => {
  expect(find('Vi  vender tilbage den 30-02-2026', { kind: 'subject' })).toEqual([]);
});
