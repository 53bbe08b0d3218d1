import { expect, test } from 'vitest';

import { chooseSteps, steps } from './test-steps.mjs';

const namesOf = (wanted) => chooseSteps(steps, wanted).map(({ name }) => name);

test('without a wish everything runs but what needs servers of others', () => {
  const all = steps.map(({ name }) => name);
  expect(namesOf({})).toEqual(all.filter((name) => !['sites', 'languagetool'].includes(name)));
  expect(namesOf({ with: 'sites,languagetool' })).toEqual(all);
});

test('only the steps asked for run, in their usual order', () => {
  expect(namesOf({ only: 'unit,lint' })).toEqual(['lint', 'unit']);
});

test('an unknown step is refused by name', () => {
  expect(() => namesOf({ only: 'lnit' })).toThrow('No step is called lnit.');
});
