import { expect, test } from 'vitest';

import type { ReplyContext } from '@/lib/text/reply-context';

import { createAttachmentsCheck } from './check-attachments';
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

function promised(text: string, language: string, attachments?: readonly string[]): string[] {
  const known = { ...context, language, ...(attachments && { attachments }) };
  return createAttachmentsCheck({ packId: 'core' })(text, known).map(({ start, end }) =>
    text.slice(start, end),
  );
}

test.each([
  ['en', 'Please find attached the invoice.'],
  ['da', 'Vedhæftet finder du fakturaen.'],
  ['de', 'Anbei finden Sie die Rechnung.'],
  ['nl', 'In de bijlage vindt u de factuur.'],
  ['fr', 'Veuillez trouver ci-joint la facture.'],
  ['es', 'Adjunto la factura.'],
  ['sv', 'Jag bifogar fakturan.'],
])('a file promised in %s without an attachment is noticed once', (language, text) => {
  expect(promised(text, language, [])).toHaveLength(1);
  expect(promised(text, language, ['faktura.pdf'])).toEqual([]);
  expect(promised(text, language)).toEqual([]);
});

test.each([
  ['en', 'Thank you for the file you attached.'],
  ['en', 'We have attached it to our previous mail.'],
  ['da', 'Filen, du har vedhæftet, kan ikke åbnes.'],
  ['de', 'Ihr Anhang war leer.'],
])('a file of an earlier mail or the customer is no promise (%s)', (language, text) => {
  expect(promised(text, language, [])).toEqual([]);
});
