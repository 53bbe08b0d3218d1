import { describe, expect, test } from 'vitest';

import { makeFactCases } from '../../tests/support/fact-cases';
import { createFactsCheck } from './check-facts';

const check = createFactsCheck('nordlys', undefined);

describe.each([1, 2, 3])('replies made from seed %i', (seed) => {
  const found = makeFactCases(seed, { slips: 300, clean: 200 }).map((one) => ({
    ...one,
    places: check(one.reply, {
      kind: 'public',
      language: one.language,
      screenLanguage: 'en',
      thread: one.thread,
    }),
  }));
  test('95 of 100 planted slips and more are found', () => {
    const slips = found.filter(({ slip }) => slip !== undefined);
    const hits = slips.filter(({ slip = '', reply, places }) =>
      places.some(
        ({ start, end }) => start < reply.indexOf(slip) + slip.length && reply.indexOf(slip) < end,
      ),
    );
    expect(hits.length).toBeGreaterThanOrEqual(slips.length * 0.95);
  });
  test('of 200 clean replies at most one is found', () => {
    const alarms = found.filter(({ slip, places }) => slip === undefined && places.length > 0);
    expect(alarms.length).toBeLessThanOrEqual(1);
  });
});
