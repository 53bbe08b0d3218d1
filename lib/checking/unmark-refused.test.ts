import { expect, test } from 'vitest';

import { MARK_CERTAINTY, type Finding } from '@/lib/text/finding';

import { unmarkRefused } from './unmark-refused';

const text = 'Vi har Fiberlan nu.';
const finding = (change: Partial<Finding> = {}): Finding => ({
  start: 7,
  end: 15,
  rule: 'spelling/unknown-word',
  checker: 'spelling',
  category: 'spelling',
  level: 'error',
  certainty: 0.9,
  message: '',
  suggestions: [],
  ...change,
});
const isMarked = (one: Finding, refused: string) =>
  unmarkRefused([one], text, (rule, words) => `${rule} ${words}` === refused).every(
    ({ certainty }) => certainty >= MARK_CERTAINTY,
  );

test('the same words under the same rule are listed, others stay marked', () => {
  expect(isMarked(finding(), 'spelling/unknown-word Fiberlan')).toBe(false);
  expect(isMarked(finding(), 'spelling/unknown-word Fiber')).toBe(true);
  expect(isMarked(finding(), 'grammar/da-split-compound Fiberlan')).toBe(true);
});

test('a rule of ours learns, a client’s own does not, nor what holds a reply back', () => {
  const own = finding({ rule: 'core-da/officialese', checker: 'guidelines' });
  expect(isMarked(own, 'core-da/officialese Fiberlan')).toBe(false);
  const client = finding({ rule: 'nordlys/fiber', checker: 'guidelines' });
  expect(isMarked(client, 'nordlys/fiber Fiberlan')).toBe(true);
  expect(isMarked(finding({ level: 'block' }), 'spelling/unknown-word Fiberlan')).toBe(true);
  expect(isMarked(finding({ locked: true }), 'spelling/unknown-word Fiberlan')).toBe(true);
});
