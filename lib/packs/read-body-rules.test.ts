import { expect, test } from 'vitest';

import { createReplyChecks } from '@/lib/engine/reply-checks';

import { readPack } from './read-pack';
import { changedPack, problemsOf, samplePack } from './sample-pack';

const withRules = (yaml: string) =>
  changedPack({
    'guidelines.yaml': (samplePack['guidelines.yaml'] ?? '').replace(
      /^rules:\n/mu,
      `rules:\n${yaml}`,
    ),
  });

function find(yaml: string, text: string): string[] {
  const reading = readPack(withRules(yaml));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const { guidelines } = reading.pack;
  const ids = (guidelines.bodyRules ?? []).map(({ id }) => id);
  const checks = createReplyChecks({ client: 'c', packId: 'p', guidelines }, []);
  return checks
    .flatMap((check) => [...check(text, { kind: 'public', language: 'da', screenLanguage: 'en' })])
    .filter(({ rule }) => ids.includes(rule.slice(2)))
    .map(({ start, end, message, suggestions }) =>
      [text.slice(start, end), message, ...suggestions.map((each) => each.text)].join(' | '),
    );
}

test.each([
  [
    'occurrence',
    '{ id: x, extends: occurrence, token: "tak", ignorecase: true, max: 1, message: "%s gange tak", lang: da, examples: [{ bad: "Tak og tak." }, { good: "Tak." }] }',
    'Tak for din mail. Vi siger tak.',
    ['Tak | 2 gange tak'],
  ],
  [
    'occurrence of too few',
    '{ id: x, extends: occurrence, token: "hilsen", min: 1, message: "mangler", lang: da, examples: [{ bad: "Tak." }, { good: "Venlig hilsen" }] }',
    'Tak for din mail.',
    [' | mangler'],
  ],
  [
    'repetition',
    String.raw`{ id: x, extends: repetition, tokens: ["[^\\s]+"], alpha: true, ignorecase: true, message: "'%s' to gange", lang: da, examples: [{ bad: "det det er" }, { good: "det er det" }] }`,
    'Vi ser på på det. Det er det.',
    ["på på | 'på' to gange"],
  ],
  [
    'consistency',
    '{ id: x, extends: consistency, either: { mail: e-mail }, ignorecase: true, message: "enten eller: %s", lang: da, examples: [{ bad: "Tak for din mail.\\nSkriv en e-mail." }, { good: "Tak for din mail." }] }',
    'Tak for din mail.\nSend en e-mail til os.',
    ['e-mail | enten eller: e-mail'],
  ],
  [
    'conditional',
    String.raw`{ id: x, extends: conditional, first: "\\b([A-ZÆØÅ]{3,5})\\b", second: "\\(([A-ZÆØÅ]{3,5})\\)", message: "%s er ikke forklaret", lang: da, examples: [{ bad: "Se IMEI." }, { good: "Se nummeret (IMEI) og IMEI." }] }`,
    'Se BFE og nummeret (IMEI), altså IMEI.',
    ['BFE | BFE er ikke forklaret'],
  ],
  [
    'capitalization',
    '{ id: x, extends: capitalization, match: "^[^a-zæøå]", message: "begynd stort", lang: da, examples: [{ bad: "tak." }, { good: "Tak." }] }',
    'Tak.\nvi ser på det.',
    ['vi ser på det. | begynd stort'],
  ],
  [
    'metric',
    '{ id: x, extends: metric, formula: words / sentences, condition: "> 5", message: "%s ord pr. sætning", lang: da, examples: [{ bad: "Vi ser på sagen i morgen tidlig." }, { good: "Vi ser på det." }] }',
    'Vi ser på din sag i morgen tidlig igen.',
    [' | 9.00 ord pr. sætning'],
  ],
  [
    'readability',
    '{ id: x, extends: readability, metrics: [Automated Readability], grade: 8, message: "karakter %s", lang: da, examples: [{ bad: "Undersøgelsesresultaterne fremsendes efterfølgende elektronisk." }, { good: "Vi ser på det." }] }',
    'Vi ser på det.',
    [],
  ],
  [
    'existence with exceptions',
    '{ id: x, extends: existence, tokens: ["[A-Z]{2,}"], exceptions: [IMEI], message: "%s", lang: da, examples: [{ bad: "Se ABC." }, { good: "Se IMEI." }] }',
    'Se ABC og IMEI.',
    ['ABC | ABC'],
  ],
  [
    'substitution with an action',
    '{ id: x, extends: substitution, action: { name: replace }, swap: { ca: cirka|omkring }, message: "skriv %s", lang: da, examples: [{ bad: "Det er ca 5." }, { good: "Det er cirka 5." }] }',
    'Det er ca 5.',
    ['ca | skriv cirka or omkring | cirka | omkring'],
  ],
  [
    'existence per sentence',
    '{ id: x, extends: existence, scope: sentence, nonword: true, tokens: ["^Og "], message: "ikke og", lang: da, examples: [{ bad: "Og så." }, { good: "Så og så." }] }',
    'Ja. Og nej, Og ja.',
    ['Og | ikke og'],
  ],
] as const)('%s has Vale’s meaning in a pack', (_name, rule, text, expected) => {
  expect(find(`  - ${rule}\n`, text)).toEqual(expected);
});

test.each([
  [
    '{ id: x, extends: occurrence, token: "(", max: 1, message: m, lang: da, examples: [{ bad: a }, { good: b }] }',
    'it cannot be used: a "(" is not closed',
  ],
  [
    '{ id: x, extends: occurrence, tokens: [a], max: 1, message: m, lang: da, examples: [{ bad: a }, { good: b }] }',
    '"tokens" is not a key of "occurrence"; change the rule',
  ],
  [
    '{ id: x, extends: sequence, tokens: [], message: m, examples: [{ bad: a }, { good: b }] }',
    'expected one of existence, substitution, occurrence',
  ],
  [
    '{ id: x, extends: occurrence, token: tak, max: 1, message: m, lang: da, examples: [{ bad: "Tak." }, { good: "b" }] }',
    'the bad example "Tak." is not found by this section',
  ],
])('%s', (rule, problem) => {
  expect(problemsOf(withRules(`  - ${rule}\n`)).join('\n')).toContain(problem);
});

test.each([
  '{ id: x, extends: existence, tokens: ["(?:ta?k+)+", "(?:(?:ha)+)+!"], nonword: true, message: "x", lang: da, examples: [{ bad: "tak" }, { good: "Nej." }] }',
  String.raw`{ id: x, extends: occurrence, token: "(?:\\w+\\s?)*!", max: 1, message: "x", lang: da, examples: [{ bad: "a! b!" }, { good: "Nej." }] }`,
])('a pattern that could hang the browser is refused: %s', (rule) => {
  expect(problemsOf(withRules(`  - ${rule}\n`))).toEqual([
    expect.stringMatching(
      /^guidelines\.yaml:\d+ rules\[0\]\.token\S*: .* is too slow on texts such as/u,
    ),
  ]);
});
