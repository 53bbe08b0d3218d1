import { expect, test } from 'vitest';

import { changedPack, problemsAfter, problemsOf } from './sample-pack';

const after = (replaced: Record<string, string>) => problemsAfter('guidelines.yaml', replaced);
const only = (text: string) => problemsOf(changedPack({ 'guidelines.yaml': text }));

test('an example that fails is a problem at its line', () => {
  expect(after({ 'fix: Din Nordlys Fiber virker.': 'fix: Vores Nordlys Fiber.' })).toEqual([
    'guidelines.yaml:8 terms[0].examples[0]: the first suggestion gives "Din Nordlys Fiber virker.", not "Vores Nordlys Fiber."',
  ]);
  expect(after({ 'good: Kort sagt': 'good: Som jeg allerede har skrevet til dig' })).toEqual([
    'guidelines.yaml:36 rules[0].examples[1]: the good example "Som jeg allerede har skrevet til dig" is found by this guideline: "Som jeg allerede har skrevet"',
  ]);
});

test('every guideline needs a bad and a good example', () => {
  expect(after({ '      - {good: Der er gratis fragt.}\n': '' })).toEqual([
    'guidelines.yaml:14 terms[1].examples: needs at least one bad and one good example; add a good one',
  ]);
  expect(only('terms:\n  - use: router\n    instead-of: [modem]\n')).toEqual([
    'guidelines.yaml:2 terms[0].examples: needs at least one bad and one good example; add a bad and a good one',
  ]);
});

test('a pattern that is none is a problem at its line', () => {
  expect(after({ '[som jeg allerede har skrevet]': '["(som"]' })).toEqual([
    'guidelines.yaml:31 rules[0].tokens[0]: "(som" is not a pattern: a "(" is not closed',
  ]);
});

test('a swap’s pattern with dots and brackets is found in the file', () => {
  expect(
    after({
      'extends: existence': 'extends: substitution',
      'tokens: [som jeg allerede har skrevet]': 'swap:\n      ja: nej\n      "f.eks[": bl.a.',
      'bad: Som jeg allerede har skrevet': 'bad: Ja',
    }),
  ).toEqual([
    'guidelines.yaml:33 rules[0].swap.f.eks[: "f.eks[" is not a pattern: a "[" is not closed',
  ]);
});

test('an id that is there twice names both', () => {
  expect(after({ 'never: gratis': 'id: greeting\n    never: gratis' })).toEqual([
    'guidelines.yaml:19 parts[0].id: the id "greeting" is taken by terms[1]; choose another',
  ]);
});

test('a key that is there twice, a tab and a broken bracket are problems with their lines', () => {
  expect(after({ '    case: exact': '    case: exact\n    case: any' })).toEqual([
    'guidelines.yaml:5:5: this key is there twice; keep one',
  ]);
  expect(only('terms:\n\t- use: a\n')).toEqual([
    'guidelines.yaml:2:1: a tab indents this line; use spaces',
  ]);
  expect(only('terms: [a, b\nparts: []\n')[0]).toMatch(
    /^guidelines\.yaml:[23]:\d+: not valid YAML: /u,
  );
});

test('a rule of a kind that does not exist yet says which do', () => {
  expect(after({ 'extends: existence': 'extends: sequence' })).toEqual([
    'guidelines.yaml:30 rules[0].extends: expected one of existence, substitution, occurrence, repetition, consistency, conditional, capitalization, metric, readability, spelling; found "sequence"',
  ]);
  expect(after({ '    extends: existence\n': '' })).toEqual([
    'guidelines.yaml:29 rules[0].extends: is missing; add "extends"',
  ]);
});

test('only names stand in braces of a part’s phrases', () => {
  expect(after({ 'Hej {name}': 'Hej {navn}' })).toContainEqual(
    'guidelines.yaml:21 parts[0].any.da[0]: only {name} and {agent} may stand in braces; found "Hej {navn}"',
  );
});

test('a term that can find nothing is a problem', () => {
  expect(
    only('terms:\n  - use: router\n    examples: [{bad: modem}, {good: router}]\n'),
  ).toContainEqual(
    'guidelines.yaml:2 terms[0]: can find nothing; add "instead-of", or "case: exact"',
  );
});

test('an empty file asks for nothing', () => {
  expect(only('# not yet\n')).toEqual([]);
});

test('a text where keys belong, and keys where a text belongs, are told apart', () => {
  expect(only('- terms\n')).toEqual(['guidelines.yaml:1: expected keys and values; found a list']);
  expect(only('terms:\n  - gratis\n')).toEqual([
    'guidelines.yaml:2 terms[0]: expected keys and values; found "gratis"',
  ]);
  expect(
    after({ 'tokens: [som jeg allerede har skrevet]': 'tokens:\n      - som (?: jeg)' }),
  ).toEqual([
    'guidelines.yaml:32 rules[0].tokens[0]: expected a text; found keys and values; a text that holds ": " needs quotes around it',
  ]);
});

test('bombs of aliases and of brackets end as problems', () => {
  const levels = Array.from({ length: 12 }, (_, at) =>
    at === 0
      ? 'l0: &l0 [x, x, x, x, x, x, x, x, x]'
      : `l${at}: &l${at} [${Array.from({ length: 9 }, () => `*l${at - 1}`).join(', ')}]`,
  );
  expect(only(`${levels.join('\n')}\n`)).toEqual([
    'guidelines.yaml: uses aliases (*name) too often or wrongly; write the values out',
  ]);
  const deep = 'lists and keys lie more than 20 deep in each other; take levels out';
  for (const bomb of [
    'a: '.concat('['.repeat(100_000)),
    `a: ${'['.repeat(30)}${']'.repeat(30)}`,
    '- '.repeat(50_000),
    '[\n'.repeat(50_000),
    Array.from({ length: 1200 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
  ]) {
    expect(only(bomb)).toEqual([`guidelines.yaml: ${deep}`]);
  }
});

test('what a pack says about sending is read, and nothing else is taken for it', () => {
  expect(only('sending: { missing-parts: hold, unchecked: hold, override: forbidden }\n')).toEqual(
    [],
  );
  expect(only('sending: { override: never, unchecked: true, parts: hold }\n')).toEqual([
    'guidelines.yaml:1 sending.unchecked: expected one of hold, let; found the value true',
    'guidelines.yaml:1 sending.override: expected one of allowed, forbidden; found "never"',
    'guidelines.yaml:1 sending.parts: unknown key; known here: missing-parts, unchecked, override',
  ]);
});

test('how certain a rule is lies between 0 and 1', () => {
  expect(
    after({ 'tokens: [som jeg': 'certainty: 2\n    tokens: [som jeg' }).map((problem) =>
      problem.slice(problem.indexOf('rules')),
    ),
  ).toEqual(['rules[0].certainty: expected a number from 0 to 1; found the number 2']);
});
