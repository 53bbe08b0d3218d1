import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { sensitiveKinds, type SensitiveRules } from '@/lib/guidelines/sensitive-rules';
import type { ReplyContext } from '@/lib/text/reply-context';

import { createSensitiveCheck } from './check-sensitive';

const context: ReplyContext = { kind: 'public', language: 'da', screenLanguage: 'en' };
const read = (name: string): string[] =>
  readFileSync(new URL(`../../tests/data/sensitive/${name}`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
const check = createSensitiveCheck('core');
const rules = (some: Partial<SensitiveRules>): SensitiveRules => ({
  levels: {},
  allow: [],
  custom: [],
  ...some,
});

test.each(read('look-alikes.txt'))('nothing is said of: %s', (text) => {
  expect(check(text, context)).toEqual([]);
});

test.each(read('positives.tsv').map((line) => line.split('\t')))(
  '%s is found: %s',
  (kind = '', value = '', text = '') => {
    const found = check(text, context).map(({ rule, start, end }) => [
      rule,
      text.slice(start, end),
    ]);
    expect(found).toContainEqual([`core/sensitive-${kind}`, value]);
  },
);

test('no message repeats the value, in any language', () => {
  for (const screenLanguage of ['en', 'da', 'de']) {
    for (const line of read('positives.tsv')) {
      const [, value = '', text = ''] = line.split('\t');
      const said = check(text, { ...context, screenLanguage }).map(
        ({ message, why = '', suggestions }) =>
          `${message} ${why} ${suggestions.map((one) => one.text).join(' ')}`,
      );
      expect(said.join(' ')).not.toContain(value);
      expect(said.join(' ')).not.toContain(value.replaceAll(/[ -]/gu, ''));
    }
  }
});

test('a card is held, with its last four digits as the suggestion', () => {
  const [finding] = check('Kortet 4242 4242 4242 4242 er udløbet.', context);
  expect(finding).toMatchObject({
    level: 'block',
    start: 7,
    end: 26,
    suggestions: [{ text: '•••• 4242' }],
  });
});

test('the client’s own account may be sent, however it is spaced', () => {
  const own = createSensitiveCheck('nordlys', rules({ allow: ['DK5000400440116243'] }));
  expect(own('Betal til DK50 0040 0440 1162 43.', context)).toEqual([]);
  expect(check('Betal til DK50 0040 0440 1162 43.', context)).toHaveLength(1);
});

test('all addresses of a domain may be allowed', () => {
  const own = createSensitiveCheck('nordlys', rules({ allow: ['@nordlys.example'] }));
  expect(own('Skriv til jens@nordlys.example.', context)).toEqual([]);
  expect(own('Skriv til jens@andet.example.', context)).toHaveLength(1);
});

test('a client may switch off every kind', () => {
  const off = createSensitiveCheck(
    'nordlys',
    rules({ levels: Object.fromEntries(sensitiveKinds.map((kind) => [kind, 'off'])) }),
  );
  expect(read('positives.tsv').flatMap((line) => off(line.split('\t')[2] ?? '', context))).toEqual(
    [],
  );
});

test('a number of the client’s own is found when its check digit fits', () => {
  const own = createSensitiveCheck(
    'nordlys',
    rules({
      custom: [
        {
          id: 'contract',
          pattern: String.raw`K-\d{8}`,
          check: 'mod11',
          level: 'error',
          message: 'A contract number is for us only.',
        },
      ],
    }),
  );
  const found = own('Aftalerne K-12345674 og K-12345678 gælder.', context);
  expect(found.map(({ rule, start, end }) => [rule, start, end])).toEqual([
    ['nordlys/sensitive-contract', 10, 20],
  ]);
});

test('only the e-mail addresses of others are found', () => {
  const known: ReplyContext = {
    ...context,
    mailbox: 'kunde@nordlys.example',
    customer: { name: 'Mette', email: 'mette@example.test' },
  };
  const text = 'Skriv til mette@example.test, it@nordlys.example eller jens@andet.example.';
  const found = check(text, known);
  expect(found.map(({ start, end, level }) => [text.slice(start, end), level])).toEqual([
    ['jens@andet.example', 'warning'],
  ]);
  expect(check(text, { ...known, thread: 'Jeg hedder jens@andet.example' })[0]).toMatchObject({
    level: 'suggestion',
  });
});

test('what is masked and internal notes are left alone', () => {
  expect(check('\uFFFC'.repeat(30), context)).toEqual([]);
  expect(check('4242 4242 4242 4242', { ...context, kind: 'internal' })).toEqual([]);
});
