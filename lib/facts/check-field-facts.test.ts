import { expect, test } from 'vitest';

import type { FieldKind } from '@/lib/text/form-field';
import type { ReplyContext } from '@/lib/text/reply-context';

import { checkFieldFacts } from './check-field-facts';

const thread =
  'Kundenr. 204117. Jeg betalte 1.439,50 kr. den 12. marts 2026. Ring på 20 14 55 67 eller skriv til mette@example.test. 8000 Aarhus.';
const found = (kind: FieldKind, value: string, mail: string | undefined = thread) => {
  const context: ReplyContext = {
    kind: 'public',
    language: 'da',
    screenLanguage: 'en',
    field: { kind, locale: 'da', description: { type: 'text' } },
    ...(mail !== undefined && { thread: mail }),
  };
  return checkFieldFacts(value, context, { packId: 'core' }).map(({ start, end }) =>
    value.slice(start, end),
  );
};

test.each<[FieldKind, string]>([
  ['code', '204171'],
  ['amount', '1.349,50'],
  ['date', '21-03-2026'],
  ['phone', '20145576'],
  ['email', 'mete@example.test'],
])('a slip in a field for a %s is found: %s', (kind, value) => {
  expect(found(kind, value)).toEqual([value]);
});

test.each<[FieldKind, string]>([
  ['code', '204117'],
  ['amount', '1439,50'],
  ['date', '2026-03-12'],
  ['phone', '+45 20 14 55 67'],
  ['email', 'Mette@example.test'],
  ['postcode', '8000'],
  ['free-text', '204171'],
  ['code', ''],
])('the right value, or another kind of field, is left alone: %s %s', (kind, value) => {
  expect(found(kind, value)).toEqual([]);
});

test('without the customer’s mail nothing is compared', () => {
  const context: ReplyContext = {
    kind: 'public',
    language: 'da',
    screenLanguage: 'en',
    field: { kind: 'code', locale: 'da', description: { type: 'text' } },
  };
  expect(checkFieldFacts('204171', context, { packId: 'core' })).toEqual([]);
});
