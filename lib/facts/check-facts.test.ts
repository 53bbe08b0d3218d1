import { describe, expect, test } from 'vitest';

import type { ReplyContext } from '@/lib/text/reply-context';

import { makeFactCases } from '../../tests/support/fact-cases';
import { createFactsCheck } from './check-facts';

function find(thread: string, reply: string, change: Partial<ReplyContext> = {}) {
  const check = createFactsCheck('nordlys', 'warning');
  return check(reply, {
    kind: 'public',
    language: 'da',
    screenLanguage: 'en',
    thread,
    ...change,
  }).map(
    ({ start, end, suggestions }) => `${reply.slice(start, end)} → ${suggestions[0]?.text ?? ''}`,
  );
}

describe.each([1, 2, 3])('replies made from seed %i', (seed) => {
  const cases = makeFactCases(seed, { slips: 300, clean: 200 });
  const found = cases.map((one) => ({
    ...one,
    places: find(one.thread, one.reply, { language: one.language }),
  }));
  test('95 of 100 planted slips and more are found', () => {
    const slips = found.filter(({ slip }) => slip !== undefined);
    const hits = slips.filter(({ slip, places }) =>
      places.some((place) => place.startsWith(`${slip ?? ''} →`)),
    );
    expect(slips.length).toBe(300);
    expect(hits.length).toBeGreaterThanOrEqual(285);
  });
  test('of 200 clean replies at most one is found', () => {
    const clean = found.filter(({ slip }) => slip === undefined);
    expect(clean.filter(({ places }) => places.length > 0).length).toBeLessThanOrEqual(1);
  });
});

test.each([
  [
    'two digits changed places',
    'Ordre 20412345 mangler',
    'Ordre 20413245 er sendt.',
    ['20413245 → 20412345'],
  ],
  ['a digit is left out', 'Tracking AB123456', 'Pakke AB12345 er fundet.', ['AB12345 → AB123456']],
  ['a letter for a digit', 'Sag 2041005', 'Sag 204l005 er åben.', ['204l005 → 2041005']],
  [
    'a decimal sign moved',
    'Jeg betalte 1.439,50 kr.',
    'Du betalte 14.395,00 kr.',
    ['14.395,00 kr. → 1.439,50 kr.'],
  ],
  [
    'day and month changed over',
    'Jeg bestilte den 03-04-2026',
    'Du bestilte den 04-03-2026.',
    ['04-03-2026 → 03-04-2026'],
  ],
  [
    'an account with a wrong digit',
    'Min konto er DK5000400440116243',
    'Vi sender til DK50 0040 0440 1162 34.',
    ['DK50 0040 0440 1162 34 → DK5000400440116243'],
  ],
  [
    'an address with a letter missing',
    'Skriv til mette@eksempel.example',
    'Vi skriver til mete@eksempel.example.',
    ['mete@eksempel.example → mette@eksempel.example'],
  ],
] as const)('%s', (_name, thread, reply, expected) => {
  expect(find(thread, reply)).toEqual(expected);
});

test.each([
  [
    'the same written otherwise',
    'Ring på 12345678. Betalt 1.200,00 kr. den 5. maj 2026.',
    'Vi ringer på +45 12 34 56 78. De 1200 kr. fra 05-05-2026 kommer.',
  ],
  [
    'another fact beside the right one',
    'Ordre 20412345',
    'Ordre 20412345 er nu delt: 20412346 kommer senere.',
  ],
  [
    'a new date is said to be new',
    'Jeg vil have den 12. maj 2026',
    'Den er flyttet til den 21. maj 2026.',
  ],
  ['nothing like it in the mail', 'Hvor er min pakke?', 'Den har nummer 20412345.'],
  ['part of a longer number', 'Ordre DK-20412345', 'Ordre 20412345 er sendt.'],
  ['a link', 'Ordre 20412345', 'Se https://nordlys.example/20413245'],
])('%s is no slip', (_name, thread, reply) => {
  expect(find(thread, reply)).toEqual([]);
});

test('without the customer’s mail nothing is said', () => {
  const check = createFactsCheck('nordlys', 'warning');
  expect(
    check('Ordre 20413245', {
      kind: 'public',
      language: 'da',
      screenLanguage: 'en',
      subject: 'Ordre 20412345',
    }),
  ).toEqual([]);
});

test('an account is not repeated in the message', () => {
  const check = createFactsCheck('nordlys', 'warning');
  const [finding] = check('Vi sender til DK5000400440116234.', {
    kind: 'public',
    language: 'da',
    screenLanguage: 'da',
    thread: 'DK5000400440116243',
  });
  expect(finding?.message).toBe(
    '»•••• 6234« er næsten det, kunden skrev: »•••• 6243«. Se efter, hvad der er rigtigt.',
  );
});
