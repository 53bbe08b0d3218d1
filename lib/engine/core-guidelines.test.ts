import { expect, test } from 'vitest';

import { sampleGuidelines } from '@/lib/guidelines/sample-guidelines';

import { createCoreGuidelines } from './core-guidelines';

const guidelines = sampleGuidelines({
  languages: ['da'],
  rules: [
    {
      id: 'pair',
      level: 'warning',
      examples: [],
      extends: 'existence',
      message: '%s',
      ignoreCase: true,
      nonword: false,
      tokens: ['ring til', '^[A-Z]'],
      suggest: [],
    },
  ],
});
const context = { kind: 'public', language: 'da', screenLanguage: 'en' } as const;

const pause = () => Promise.resolve();

test('in a paragraph of any length our rules find everything, each at its place', async () => {
  const core = createCoreGuidelines(() => Promise.resolve(guidelines), pause);
  const sentence = 'Du kan ringe, ring til os i dag. ';
  const text = sentence.repeat(1000).trimEnd();
  const found = await core.check(text, context);
  const calls = found.filter(({ start, end }) => text.slice(start, end) === 'ring til');
  expect(calls).toHaveLength(1000);
  expect(calls.map(({ start }) => start)).toEqual(
    Array.from({ length: 1000 }, (_, at) => at * sentence.length + sentence.indexOf('ring til')),
  );
});

test('a language without rules of ours has no findings', async () => {
  const core = createCoreGuidelines(() => Promise.resolve(undefined), pause);
  expect(await core.check('Ring til os.', context)).toEqual([]);
});

test('what else is asked is answered between a few of our rules', async () => {
  const [rule] = guidelines.rules;
  if (!rule) throw new Error('There is no rule.');
  const rules = Array.from({ length: 40 }, (_, at) => ({ ...rule, id: `pair-${at}` }));
  let pauses = 0;
  const core = createCoreGuidelines(
    () => Promise.resolve({ ...guidelines, rules }),
    async () => {
      pauses += 1;
    },
  );
  const found = await core.check('Ring til os.', context);
  expect(new Set(found.map(({ rule: id }) => id)).size).toBe(40);
  expect(pauses).toBeGreaterThanOrEqual(10);
});
