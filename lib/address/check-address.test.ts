import { readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import type { ReplyContext } from '@/lib/text/reply-context';

import type { AddressWish, Form } from './address';
import { addressLanguage } from './address-languages';
import { createAddressCheck } from './check-address';
import { addressOf, findAddress } from './find-address';

const corpora = path.resolve(import.meta.dirname, '../../tests/corpora');

function formOf(text: string, language: string): Form | undefined {
  const known = addressLanguage(language);
  if (!known) throw new Error(`"${language}" has no forms of address.`);
  return addressOf(findAddress(text, language, known, { hasSeveral: false }));
}

function linesOf(language: string): string[] {
  return readFileSync(path.join(corpora, `address-${language}.txt`), 'utf8')
    .split('\n')
    .filter((line) => /^[FIN] /u.test(line));
}

function find(
  text: string,
  language: string,
  wish?: AddressWish,
  change: Partial<ReplyContext> = {},
) {
  const check = createAddressCheck('nordlys', wish);
  return check(text, { kind: 'public', language, screenLanguage: 'en', ...change }).map(
    ({ rule, start, end, suggestions }) =>
      `${rule.replace('nordlys/', '')} ${text.slice(start, end)}${suggestions[0] ? ` → ${suggestions[0].text}` : ''}`,
  );
}

describe.each(['da', 'nb', 'sv', 'de', 'fr', 'es', 'it', 'pt'])('sentences in %s', (language) => {
  test.each(linesOf(language))('%s', (line) => {
    const expected = { F: 'formal', I: 'informal', N: undefined }[line[0] ?? ''];
    expect(formOf(line.slice(2), language)).toBe(expected);
  });
});

test('a Danish article at the start of a sentence is no form of address', () => {
  expect(
    find('Du har 20 dage. De sidste kan du tage i maj. De to pakker er på vej.', 'da'),
  ).toEqual([]);
});

test.each(['da', 'nb', 'sv'])('there are more than a hundred sentences in %s', (language) => {
  expect(linesOf(language).length).toBeGreaterThanOrEqual(100);
});

const wish = (form: Form, language: string): AddressWish => ({
  forms: { [language]: form },
  level: 'error',
  mixed: 'warning',
});

test.each([
  [
    'de',
    'formal',
    'Hallo Tom, wir haben dir deine Ware geschickt.',
    ['address dir → Ihnen', 'address deine → Ihre'],
  ],
  ['de', 'formal', 'Wir haben Ihnen Ihre Ware geschickt. Sie kommt morgen.', []],
  ['de', 'informal', 'Haben Sie Ihre Rechnung erhalten?', ['address Sie', 'address Ihre → deine']],
  ['nl', 'formal', 'Heb je jouw pakket ontvangen?', ['address je', 'address jouw → uw']],
  ['fr', 'formal', 'Tu peux nous appeler.', ['address Tu']],
  ['es', 'informal', '¿Puede indicarnos su número?', ['address Puede', 'address su']],
  ['da', 'informal', 'Har De fået Deres pakke?', ['address De → du', 'address Deres']],
  ['en', 'formal', 'Have you got your parcel?', []],
] as const)('%s for a client who wants %s: %s', (language, form, text, expected) => {
  expect(find(text, language, wish(form, language))).toEqual(expected);
});

test('where both forms are mixed the fewer places are found, with the client’s form and without', () => {
  const text = 'Vi har sendt din pakke. Du kan følge den. Har De spørgsmål, så skriv til os.';
  expect(find(text, 'da')).toEqual(['mixed-address De → du']);
  expect(find(text, 'da', wish('informal', 'da'))).toEqual(['mixed-address De → du']);
});

test('a plural says nothing where several people are written to', () => {
  const text = 'Vous pouvez nous appeler. Merci pour ton message.';
  expect(find(text, 'fr', undefined, { recipients: ['a@x.example', 'b@x.example'] })).toEqual([]);
  expect(find(text, 'fr', wish('informal', 'fr'), { recipients: ['a@x.example'] })).toHaveLength(2);
});

test('quoted words, links and masked text show no form', () => {
  expect(
    find('Wir nutzen „du darfst“ und https://du.example, wie Sie wissen. \uFFFCdu', 'de'),
  ).toEqual([]);
});

test('a weak place alone is listed, with others in its sentence it is marked', () => {
  const check = createAddressCheck('nordlys', wish('informal', 'es'));
  const certainties = (text: string) =>
    check(text, { kind: 'public', language: 'es', screenLanguage: 'en' }).map(
      (one) => one.certainty,
    );
  expect(certainties('Gracias por tu mensaje. Hemos recibido su pedido.')).toEqual([0.4]);
  expect(certainties('Gracias por tu mensaje. Usted tiene su pedido en casa.')).toEqual([0.9, 0.6]);
});

test('a formal word among informal ones of the same sentence is found', () => {
  const text = 'Danke für deine Nachricht, wir haben dir Ihren Gutschein geschickt.';
  expect(find(text, 'de', wish('informal', 'de'))).toEqual(['mixed-address Ihren → deinen']);
});

test('a suggestion that begins a sentence has a capital', () => {
  expect(find('Ihre Rechnung kommt morgen.', 'de', wish('informal', 'de'))).toEqual([
    'address Ihre → Deine',
  ]);
});

test('the message names words of the form that the rest of the reply has', () => {
  const check = createAddressCheck('nordlys', undefined);
  const text = 'Vi har sendt din pakke. Du kan følge den. Har De spørgsmål, så skriv til os.';
  const messages = ['en', 'da'].map((screenLanguage) =>
    check(text, { kind: 'public', language: 'da', screenLanguage }).map((one) => one.message),
  );
  expect(messages).toEqual([
    [
      '"De" is formal, but the rest of this reply is informal ("din", "Du"). Use one form in the whole reply.',
    ],
    [
      '»De« er formel tiltale, men resten af svaret er uformel (»din«, »Du«). Brug én form i hele svaret.',
    ],
  ]);
});

test.each(['es', 'it', 'pt', 'de', 'fr'])(
  '40,000 characters in %s are read without trouble',
  (language) => {
    const text = 'a que no se lo '.repeat(2700);
    expect(find(text, language)).toEqual([]);
  },
);

test.each([
  [
    'sv',
    'forbid',
    'Hej! Har Ni fått Er vara? Ni kan ringa.',
    ['address-capital Ni → ni', 'address-capital Er → er'],
  ],
  [
    'sv',
    'require',
    'Hej! Har ni fått er vara?',
    ['address-capital ni → Ni', 'address-capital er → Er'],
  ],
  ['sv', 'allow', 'Har Ni fått er vara?', []],
  [
    'de',
    'forbid',
    'Danke für Deine Mail. Wir helfen Dir.',
    ['address-capital Deine → deine', 'address-capital Dir → dir'],
  ],
  ['de', 'require', 'Danke für deine Mail.', ['address-capital deine → Deine']],
] as const)('capitals in %s, %s: %s', (language, capital, text, expected) => {
  const capitals = { [language]: capital };
  expect(find(text, language, { forms: {}, level: 'error', mixed: 'warning', capitals })).toEqual(
    expected,
  );
});

test('Brazilian mails may say te beside você, Portuguese ones may not', () => {
  const text =
    'Você pode acompanhar o pedido. Para te ajudar melhor, envie uma foto. Obrigado pela sua mensagem.';
  expect(find(text, 'pt-BR')).toEqual([]);
  expect(find(text, 'pt')).toEqual(['mixed-address te']);
});

test('voseo is as familiar as tú', () => {
  expect(formOf('Si tenés dudas, escribinos.', 'es')).toBe('informal');
  expect(
    find('Gracias por su mensaje. Le enviamos la factura. ¿Podés confirmarla?', 'es-AR'),
  ).toEqual(['mixed-address Podés']);
});
