import { expect, test } from 'vitest';

import { describeProblem } from './describe-problem';
import type { PackProblem } from './pack';
import { readGuidelines } from './read-guidelines';

function read(yaml: string, languages: readonly string[] = ['da', 'en-GB']) {
  const problems: PackProblem[] = [];
  const guidelines = readGuidelines({ 'guidelines.yaml': yaml }, { id: 'p', languages }, problems);
  return { parts: guidelines?.parts ?? [], problems: problems.map(describeProblem) };
}

test('the parts Replybook knows need nothing but their names', () => {
  const { parts, problems } = read(`
parts:
  - { id: greeting, required: true }
  - { id: acknowledge, required: { when: complaint } }
  - { id: answer, sentences-min: 2 }
  - { id: sign-off, by: server }
`);
  expect(problems).toEqual([]);
  const shared = { any: {}, forbid: {}, level: 'warning', examples: [] };
  expect(parts).toEqual([
    { ...shared, id: 'greeting', uses: 'greeting', required: true, position: 'first' },
    {
      ...shared,
      id: 'acknowledge',
      uses: 'acknowledgement',
      required: { when: 'complaint' },
      position: 'in-order',
    },
    {
      ...shared,
      id: 'answer',
      uses: 'answer',
      required: false,
      position: 'in-order',
      sentencesMin: 2,
    },
    {
      ...shared,
      id: 'sign-off',
      uses: 'sign-off',
      required: false,
      position: 'last',
      by: 'server',
    },
  ]);
});

test('own phrases stand alone, or beside Replybook’s with uses: core; exact lines are tried by examples', () => {
  const { parts, problems } = read(`
parts:
  - id: closing
    required: true
    any: { da: [Vi ses på fiberen] }
    examples: [{ bad: "Hej, den er sendt.", lang: da }, { good: 'Vi ses på fiberen!', lang: da }]
  - id: next-step
    uses: core
    required: true
    any: { da: [Bolden er hos os] }
    examples: [{ bad: "Hej, det koster 5 kr.", lang: da }, { good: 'Bolden er hos os.', lang: da }]
  - id: sign-off
    required: true
    exact: { da: "Venlig hilsen\\n{agent}\\nNordlys Bredbånd" }
    examples:
      - { bad: "Den er sendt.\\n\\nMvh\\nJonas", match: "Mvh\\nJonas", fix: "Den er sendt.\\n\\nVenlig hilsen\\nJonas\\nNordlys Bredbånd", lang: da }
      - { good: "Den er sendt.\\n\\nVenlig hilsen\\nJonas\\nNordlys Bredbånd", lang: da }
`);
  expect(problems).toEqual([]);
  expect(parts.map(({ id, uses, position }) => [id, uses, position])).toEqual([
    ['closing', undefined, 'anywhere'],
    ['next-step', 'next-step', 'in-order'],
    ['sign-off', undefined, 'last'],
  ]);
});

const KNOWN = 'greeting, acknowledgement, answer, next-step, closing, sign-off';

test.each([
  [
    '{ id: thanks, required: true, examples: [{ bad: a }, { good: b }] }',
    `parts[0].any: is missing; add "any", or use an id that Replybook has phrases for: ${KNOWN}`,
  ],
  [
    '{ id: thanks, uses: core, any: { da: [Tak] }, examples: [{ bad: a }, { good: Tak }] }',
    `parts[0].uses: Replybook has no phrases for "thanks", only for ${KNOWN}; add "any" and leave it out`,
  ],
  [
    '{ id: greeting, required: { when: angry } }',
    'parts[0].required.when: expected one of complaint; found "angry"',
  ],
  [
    '{ id: greeting, required: maybe }',
    'parts[0].required: expected true, false or {when: complaint}; found "maybe"',
  ],
  [
    '{ id: closing, sentences-min: 2 }',
    'parts[0].sentences-min: counts for the part "answer" alone; leave it out',
  ],
  [
    '{ id: answer, sentences-min: 0 }',
    'parts[0].sentences-min: expected a whole number from 1 to 50; found the number 0',
  ],
  [
    '{ id: sign-off, by: server, exact: { da: Hilsen }, examples: [{ bad: Hej, lang: da }, { good: Hilsen, lang: da }] }',
    'parts[0].exact: is not the agent\'s to write, for "by" is server; leave one of the two out',
  ],
  [
    '{ id: greeting, exact: { sv: Hej }, examples: [{ bad: Nej, lang: da }, { good: Nej, lang: da }] }',
    'parts[0].exact.sv: "sv" is not among the languages of pack.yaml (da, en-GB); add it there or change it here',
  ],
])('a mistake is one clear sentence: %s', (part, problem) => {
  const [first = ''] = read(`parts:\n  - ${part}\n`).problems;
  expect(first.replace(/^guidelines\.yaml:\d+ /u, '')).toBe(problem);
});

test('a language in which Replybook has no phrases needs the pack’s own', () => {
  expect(read('parts: [{ id: greeting }]', ['pl']).problems).toEqual([
    'guidelines.yaml:1 parts[0].any: Replybook has no phrases in "pl", only in da, de, en, es, fr, it, nb, nl, pt, sv; add some under "any"',
  ]);
  const own =
    'parts: [{ id: greeting, uses: core, any: { pl: Dzień dobry }, examples: [{ bad: Nie, lang: pl }, { good: Dzień dobry, lang: pl }] }]';
  expect(read(own, ['pl', 'da']).problems).toEqual([]);
});
