import { expect, test } from 'vitest';

import type { ReplyContext } from '@/lib/text/reply-context';

import { createLeftOversCheck } from './check-left-overs';

const context: ReplyContext = { kind: 'public', language: 'en', screenLanguage: 'en' };

function leftOvers(text: string): string[] {
  return createLeftOversCheck({ packId: 'core' })(text, context).map(({ start, end }) =>
    text.slice(start, end),
  );
}

test.each([
  ['Hi {{customer.first_name}},', '{{customer.first_name}}'],
  ['Dear {{name}},', '{{name}}'],
  ['Dear {name},', '{name}'],
  ['Total: ${amount}', '${amount}'],
  ['Hello %FIRST_NAME%,', '%FIRST_NAME%'],
  ['Caro <name>, obrigado', '<name>'],
  ['Call us on <tel_num>.', '<tel_num>'],
  ['Vi ses den [indsæt dato].', '[indsæt dato]'],
  ['Guten Tag [Name],', '[Name]'],
  ['Your order XXX is on its way', 'XXX'],
  ['Senest xx/xx/xxxx.', 'xx/xx/xxxx'],
  ['Thanks (insert name)', '(insert name)'],
  ['Dear ,', 'Dear ,'],
  ['Hej ,\n\nTak', 'Hej ,'],
  ['Hi undefined,', 'Hi undefined'],
  ['Your order [object Object]', '[object Object]'],
  ['Amount: #REF!', '#REF!'],
])('what a template left in "%s" is found', (text, found) => {
  expect(leftOvers(text)).toEqual([found]);
});

test.each([
  'See note [1] and [sic].',
  'Read <https://example.com/name>.',
  'Write <b>name</b> to <mette@example.dk>.',
  '{"name": "Mette"}',
  'We have the shirt in XXL.',
  'Hej,',
  'Hallo,',
  'A 25% discount or 30% later.',
  'The program shows "undefined" or null.',
  'El todo es mayor.',
])('ordinary text is left alone: "%s"', (text) => {
  expect(leftOvers(text)).toEqual([]);
});
