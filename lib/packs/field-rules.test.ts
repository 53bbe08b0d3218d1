import { expect, test } from 'vitest';

import { readPack } from './read-pack';
import { changedPack, problemsOf } from './sample-pack';

const rule = `fields:
  - id: customer-number
    match: {label: [Kundenr\\.?], name: 'cust(?:omer)?[-_]no'}
    kind: code
    format: '######'
    why: {da: Seks cifre.}
    examples:
      - {bad: '204 117', fix: '204117'}
      - {good: '204117'}
`;
const problems = (from = '', to = '') => {
  expect(rule).toContain(from);
  return problemsOf(changedPack({ 'guidelines.yaml': rule.replace(from, () => to) }));
};

test('a rule for a field of the client’s forms is read with everything it says', () => {
  const reading = readPack(changedPack({ 'guidelines.yaml': rule }));
  expect(reading.ok && reading.pack.guidelines.fields).toEqual([
    {
      id: 'customer-number',
      kind: 'code',
      level: 'warning',
      format: '######',
      match: {
        labels: [String.raw`Kundenr\.?`],
        names: ['cust(?:omer)?[-_]no'],
        autocomplete: [],
        fields: [],
      },
      why: { da: 'Seks cifre.' },
      examples: [{ bad: '204 117', fix: '204117' }, { good: '204117' }],
    },
  ]);
});

test('what is wrong with a field’s rule is said with file, line, key and what to do', () => {
  expect(problems('    format:', '    fromat:')).toEqual([
    'guidelines.yaml:5 fields[0].fromat: unknown key; did you mean "format"?',
  ]);
  expect(problems('kind: code', 'kind: phones')).toEqual([
    expect.stringMatching(
      /^guidelines\.yaml:4 fields\[0\]\.kind: expected one of .*found "phones"; did you mean "phone"\?$/u,
    ),
  ]);
  expect(problems("{label: [Kundenr\\.?], name: 'cust(?:omer)?[-_]no'}", '{}')).toEqual([
    'guidelines.yaml:3 fields[0].match: matches no field; add a label, a name, an autocomplete token or a field',
  ]);
  expect(problems('kind: code', 'kind: date')).toContain(
    'guidelines.yaml:5 fields[0].format: expected a pattern of yyyy, MM and dd such as dd-MM-yyyy',
  );
  expect(problems("name: 'cust(?:omer)?[-_]no'", "name: '(cust'")).toEqual([
    'guidelines.yaml:3 fields[0].match.name[0]: "(cust" is not a pattern: a "(" is not closed',
  ]);
  expect(problems("      - {good: '204117'}\n", '')).toEqual([
    'guidelines.yaml:7 fields[0].examples: needs at least one bad and one good example; add a good one',
  ]);
});

test('the examples of a field’s rule are run when the pack is read', () => {
  expect(problems("good: '204117'", "good: '20-4117'")).toEqual([
    'guidelines.yaml:9 fields[0].examples[1]: the good example "20-4117" is found by this guideline: it would be "204117"',
  ]);
  expect(problems("bad: '204 117', fix: '204117'", "bad: '204117'")).toEqual([
    'guidelines.yaml:8 fields[0].examples[0]: the bad example "204117" is not found by this guideline',
  ]);
  expect(problems("fix: '204117'", "fix: '204-117'")).toEqual([
    'guidelines.yaml:8 fields[0].examples[0]: the first suggestion gives "204117", not "204-117"',
  ]);
});

test('an id of a field’s rule is taken for the other guidelines too', () => {
  const doubled = `${rule}rules:
  - id: customer-number
    extends: existence
    tokens: [hej]
    message: Nej
    examples: [{bad: hej}, {good: dav}]
`;
  expect(problemsOf(changedPack({ 'guidelines.yaml': doubled }))).toEqual([
    expect.stringMatching(/the id "customer-number" is taken by rules\[0\]; choose another$/u),
  ]);
});
