import { readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import type { ReplyContext } from '@/lib/text/reply-context';

import { createSensitiveCheck } from './check-sensitive';
import type { SensitiveWish } from './sensitive';

const corpora = path.resolve(import.meta.dirname, '../../tests/corpora');

function check(text: string, change: Partial<ReplyContext> = {}, wish?: SensitiveWish) {
  return createSensitiveCheck('nordlys', wish)(text, {
    kind: 'public',
    language: 'en',
    screenLanguage: 'en',
    ...change,
  });
}
const found = (text: string, change: Partial<ReplyContext> = {}, wish?: SensitiveWish) =>
  check(text, change, wish).map(
    ({ rule, level, start, end }) =>
      `${rule.replace('nordlys/', '')} ${level} ${text.slice(start, end)}`,
  );

describe('what must not be sent', () => {
  test.each([
    ['Card 4242 4242 4242 4242 was charged.', 'sensitive-card block 4242 4242 4242 4242'],
    ['Kortet 5555555555554444 er spærret.', 'sensitive-card block 5555555555554444'],
    ['Amex 3782 822463 10005 please', 'sensitive-card block 3782 822463 10005'],
    ['Your card number is 1234 5678 9012 3456.', 'sensitive-card warning 1234 5678 9012 3456'],
    ['Konto DK50 0040 0440 1162 43 bruges.', 'sensitive-iban warning DK50 0040 0440 1162 43'],
    ['IBAN: DE89370400440532013000', 'sensitive-iban warning DE89370400440532013000'],
    ['Dit CPR-nr. er 010190-1234.', 'sensitive-cpr block 010190-1234'],
    ['Vi har noteret 311299-4321 i sagen.', 'sensitive-cpr block 311299-4321'],
    ['CPR 0101901234', 'sensitive-cpr warning 0101901234'],
    ['Personnummer 811228-9874', 'sensitive-personnummer block 811228-9874'],
    ['Ditt nummer 19811228-9874 är registrerat.', 'sensitive-personnummer block 19811228-9874'],
    ['Your SSN 536-90-4399 is on file.', 'sensitive-ssn block 536-90-4399'],
    ['social security number 536904399', 'sensitive-ssn warning 536904399'],
    ['Hetu 131052-308T', 'sensitive-national-id block 131052-308T'],
    ['Su DNI 12345678Z consta aquí.', 'sensitive-national-id block 12345678Z'],
    ['NINO AB 12 34 56 C', 'sensitive-national-id block AB 12 34 56 C'],
    [
      'Numéro de sécurité sociale 1 85 05 78 006 084 91',
      'sensitive-national-id block 1 85 05 78 006 084 91',
    ],
    ['Uw BSN 111222333', 'sensitive-national-id warning 111222333'],
    ['Your new password is Sommer2026!', 'sensitive-password error Sommer2026'],
    ['Adgangskoden er: Hest4711', 'sensitive-password error Hest4711'],
    ['Ihre PIN lautet 4711.', 'sensitive-password error 4711'],
    ['Votre mot de passe est "Chat-2026"', 'sensitive-password error Chat-2026'],
    ['Lösenord: abc123x', 'sensitive-password error abc123x'],
    ['Use the key AKIAIOSFODNN7EXAMPLE here', 'sensitive-secret block AKIAIOSFODNN7EXAMPLE'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});

const lookalikes = readFileSync(path.join(corpora, 'sensitive-lookalikes.txt'), 'utf8')
  .split('\n')
  .filter((line) => /^[a-z]{2} /u.test(line));

test('there are more than two hundred look-alikes', () => {
  expect(lookalikes.length).toBeGreaterThan(200);
});

test.each(lookalikes)('only looks like it: %s', (line) => {
  expect(found(line.slice(3), { language: line.slice(0, 2) })).toEqual([]);
});

test('a value is never repeated in a message, and can be hidden with one click', () => {
  for (const text of [
    'Card 4242 4242 4242 4242',
    'PIN: 4711',
    'CPR 010190-1234',
    'Konto DK5000400440116243',
  ]) {
    for (const screenLanguage of ['en', 'da', 'de', 'fr']) {
      for (const finding of check(text, { screenLanguage })) {
        const value = text.slice(finding.start, finding.end);
        expect(JSON.stringify({ ...finding })).not.toContain(value);
        expect(finding.suggestions[0]?.text).toMatch(/^••••/u);
      }
    }
  }
});

test('a client may allow an account of its own, switch a kind off, and name a number of its own', () => {
  const wish: SensitiveWish = {
    levels: { cpr: 'off', password: 'suggestion' },
    allow: ['DK50 0040 0440 1162 43'],
    custom: [{ id: 'contract', pattern: String.raw`K-\d{8}`, check: 'mod11', level: 'warning' }],
  };
  const text = 'DK5000400440116243, CPR 010190-1234, PIN: 4711, K-13585628, K-13585629';
  expect(found(text, {}, wish)).toEqual([
    'sensitive-password suggestion 4711',
    'contract warning K-13585628',
  ]);
});

test('the address of somebody outside this mail is found where it is known who is in it', () => {
  const text =
    'We wrote to anna.berg@other.example and mette@nordlys.example, or info@third.example.';
  expect(found(text)).toEqual([]);
  const change = {
    customer: { name: 'Mette', email: 'mette@gmail.com' },
    mailbox: 'support@nordlys.example',
  };
  expect(found(text, change)).toEqual(['sensitive-email warning anna.berg@other.example']);
  expect(
    found(text, { ...change, thread: 'Please also write to Anna.Berg@other.example' }),
  ).toEqual([]);
});
