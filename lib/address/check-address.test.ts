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
  const lines = readFileSync(path.join(corpora, `address-${language}.txt`), 'utf8')
    .split('\n')
    .filter((line) => /^[FIN] /u.test(line));
  test.runIf(['da', 'nb', 'sv'].includes(language))('there are more than a hundred', () => {
    expect(lines.length).toBeGreaterThanOrEqual(100);
  });
  test.each(lines)('%s', (line) => {
    const expected = { F: 'formal', I: 'informal', N: undefined }[line[0] ?? ''];
    expect(formOf(line.slice(2), language)).toBe(expected);
  });
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
