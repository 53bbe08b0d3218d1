import { expect, test } from 'vitest';

import { sampleGuidelines } from '@/lib/guidelines/sample-guidelines';

import { createCoreJobs } from './core-jobs';

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

test('in a paragraph of any length our rules find everything, each at its place', async () => {
  const core = createCoreJobs(() => Promise.resolve(guidelines));
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
  const core = createCoreJobs(() => Promise.resolve(undefined));
  expect(await core.check('Ring til os.', context)).toEqual([]);
});

test('rules that could not be read are read again by the next check', async () => {
  let reads = 0;
  const core = createCoreJobs(() => {
    reads += 1;
    return reads === 1 ? Promise.reject(new Error('No such file.')) : Promise.resolve(guidelines);
  });
  await expect(core.check('Ring til os.', context)).rejects.toThrow('No such file.');
  expect(await core.check('Ring til os.', context)).not.toEqual([]);
});
