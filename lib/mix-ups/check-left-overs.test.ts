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
  // Template languages and mail merges
  ['Hi {{customer.first_name}},', '{{customer.first_name}}'],
  ['Dear {{name}},', '{{name}}'],
  ['Dear {{name},', '{{name}'],
  ['Dear {name},', '{name}'],
  ['Hi {firstName},', '{firstName}'],
  ['Hi {customer_first_name},', '{customer_first_name}'],
  ['Dear {!Contact.Name},', '{!Contact.Name}'],
  ['Total: ${amount}', '${amount}'],
  ['Hi #{user.name}', '#{user.name}'],
  ['Hello %FIRST_NAME%,', '%FIRST_NAME%'],
  ['Hello %%FIRST_NAME%%,', '%%FIRST_NAME%%'],
  ['Hello *|FNAME|*,', '*|FNAME|*'],
  ['Hej __navn__', '__navn__'],
  ['Hej ##NAVN##', '##NAVN##'],
  ['Hej [[fornavn]]', '[[fornavn]]'],
  ['Hej <<Fornavn>>', '<<Fornavn>>'],
  ['Guten Tag «Vor_Name»', '«Vor_Name»'],
  ['You have {0} new orders', '{0}'],
  ['Hi %s, thanks', '%s'],
  // Names in brackets
  ['Caro <name>, obrigado', '<name>'],
  ['Call us on <tel_num>.', '<tel_num>'],
  ['Send it to <your address>.', '<your address>'],
  ['Guten Tag [Name],', '[Name]'],
  ['Best regards\n[Your Name]', '[Your Name]'],
  ['Best regards\n[Your full name]', '[Your full name]'],
  ['Hej [kundens navn]', '[kundens navn]'],
  ['Ihre [Bestellnummer] ist da.', '[Bestellnummer]'],
  ['Vi ses den [indsæt dato].', '[indsæt dato]'],
  ['Wir kommen am [Datum einfügen].', '[Datum einfügen]'],
  ['Ditt ärende [ärendenummer] är klart.', '[ärendenummer]'],
  ['Beste [voornaam],', '[voornaam]'],
  ['Bonjour [prénom du client],', '[prénom du client]'],
  ['Hola [nombre],', '[nombre]'],
  ['Hola [nombre del cliente],', '[nombre del cliente]'],
  ['Greetings\n[IT Consulting Firm Name]', '[IT Consulting Firm Name]'],
  ['Valid from [start date].', '[start date]'],
  ['Saludos\n[Su equipo de soporte]', '[Su equipo de soporte]'],
  ['Ihre [Tel. Nummer] fehlt.', '[Tel. Nummer]'],
  ['Thanks (insert name)', '(insert name)'],
  ['Saludos\n(su nombre)', '(su nombre)'],
  ['Your refund of [AMOUNT_DUE] is', '[AMOUNT_DUE]'],
  // Letters in place of values
  ['Your order XXX is on its way', 'XXX'],
  ['Din ordre nr. xxxx er sendt', 'xxxx'],
  ['Vi kommer kl. xx.xx', 'xx.xx'],
  ['Senest xx/xx/xxxx.', 'xx/xx/xxxx'],
  ['Den ??.??.????', '??.??.????'],
  ['Inden for XX dage', 'XX'],
  ['Within X working days', 'X'],
  ['Innerhalb von XX Werktagen', 'XX'],
  ['Your parcel ____ is here', '____'],
  // Greetings without a name
  ['Dear ,', 'Dear ,'],
  ['Hej ,\n\nTak', 'Hej ,'],
  ['Sehr geehrte Frau ,', 'Sehr geehrte Frau ,'],
  ['Sehr geehrter Herr,', 'Sehr geehrter Herr,'],
  ['Bonjour !'.replace('!', ','), 'Bonjour ,'],
  ['Hi undefined,', 'Hi undefined'],
  ['Hej XX,', 'Hej XX'],
  ['Hello {', 'Hello {'],
  ['Dear Mr.,', 'Dear Mr.,'],
  // Values that never came, notes to oneself
  ['Your order [object Object]', '[object Object]'],
  ['Amount: #REF!', '#REF!'],
  ['Beløb: #VÆRDI!', '#VÆRDI!'],
  ['You get kr. NaN back', 'kr. NaN'],
  ['You get undefined kr. back', 'undefined kr.'],
  ['TODO: ask Jens', 'TODO'],
  ['We come [TBD].', '[TBD]'],
  ['Lorem ipsum dolor', 'Lorem ipsum'],
])('what a template left in "%s" is found', (text, found) => {
  expect(leftOvers(text)).toEqual([found]);
});

test.each([
  'See note [1] and [sic].',
  'He wrote "teh [sic] name".',
  'Read <https://example.com/name>.',
  'Write <b>name</b> to <mette@example.dk>.',
  'Use <title>Name</title> in the page.',
  'In XML it is <name>Mette</name>.',
  '{"name": "Mette", "date": "2026"}',
  'function f() { return name; }',
  'Call https://api.example/orders/{id}/items.',
  'We have the shirt in XXL and XXXL.',
  'The card XXXX-1234 was charged.',
  'The card XXXX XXXX XXXX 1234 was charged.',
  'The number 12XXXXXX34 is hidden.',
  'Love,\nMary xxx',
  'Super Bowl XXX was in 1996.',
  'Windows XP and iPhone X are old.',
  'iPhone X is old.',
  'Hej,',
  'Hallo,',
  'Bonjour,',
  'Bonjour !',
  'Bonjour Madame,',
  'Geachte heer,',
  'Geachte heer/mevrouw,',
  'Dear Sir,',
  'Dear all,',
  'Dear Sir or Madam,',
  'Hola:',
  'Hi Tom,',
  'A 25% discount or 30% later.',
  'It is 25%, %-wise.',
  'The program shows "undefined" or null.',
  'The cell says "NaN".',
  'El todo es mayor.',
  'ESTO ES TODO LO QUE TENEMOS.',
  'Put it on your TODO list.',
  'Write the date as dd/mm/yyyy.',
  'Datoen skrives i formatet dd-mm-åååå.',
  'Your birthday (dd/mm/yyyy)',
  '[LÆS MERE](https://example.com)',
  '[name](https://example.com)',
  'array[name] is code',
  '[EXTERNAL] Re: your order',
  '[image: logo.png]',
  '[cid:image001.png@01D9]',
  '[email protected]',
  '[name redacted]',
  'Ticket [ABC-123] is open.',
  'The price [including VAT] is 200.',
  'He said [the name was changed] it.',
  'She wrote (see below) and (in short) left.',
  'The field (name) is on the right.',
  'Press <Enter> or <Ctrl>.',
  'Press [Enter] and then [OK].',
  'Choose [Settings] > [Network].',
  'x < y and y > z',
  '5 < 6 date > 4',
  'L’« oasis de vie » est riche.',
  'Rellene el campo «nombre».',
  'Udfyld feltet »navn«.',
  '________________________________',
  '____________\nFrom: Mette',
  'snake_case and __init__.py',
  'Use **bold** and __bold words__.',
  'It costs $50 and $60.',
  'Chapter X days are over? No: X is a letter.'.replace('X days', 'X, days'),
  'Malcolm X spoke.',
  'Planen {A} og {B}.',
  'Emoji :) {: and ;}',
  'Le prix est de 20 € [TTC].',
  'Die Größe [cm] steht im Heft.',
  'Stichwort: [x] ja [ ] nein',
  'Vi ses kl. 12.30, nr. 12 XL.',
])('ordinary text is left alone: "%s"', (text) => {
  expect(leftOvers(text)).toEqual([]);
});

test('a pack may turn each kind off', () => {
  const rules = { names: [], products: [], domains: [], allow: [] };
  const check = createLeftOversCheck({
    packId: 'p',
    rules: { ...rules, levels: { 'left-over': 'off', 'empty-name': 'warning' } },
  });
  expect(check('Dear ,\n\nYour {{x}}', context).map(({ rule, level }) => [rule, level])).toEqual([
    ['p/empty-name', 'warning'],
  ]);
});
