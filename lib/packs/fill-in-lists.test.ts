import { expect, test } from 'vitest';

import { checkParagraph } from '@/lib/guidelines/check-paragraph';
import { compileGuidelines } from '@/lib/guidelines/compile-guidelines';

import { readPack } from './read-pack';
import { changedPack, problemsOf, samplePack } from './sample-pack';

const context = { kind: 'public', language: 'da', screenLanguage: 'en' } as const;

const withLists = (lists: string, swap: string) =>
  changedPack({
    'guidelines.yaml': `lists: ${lists}\n${(samplePack['guidelines.yaml'] ?? '').replace(
      /^rules:\n/mu,
      `rules:\n  - id: apart\n    extends: substitution\n    swap: ${swap}\n    message: "%s"\n    lang: da\n    examples: [{ bad: "en pakke boks", fix: "en pakkeboks" }, { good: "en pakkeboks" }]\n`,
    )}`,
  });

test('a pattern takes any word of the list it names', () => {
  const files = withLists(
    '{ first: "pakke ordre gave", second: [boks, kort, "nummer(?! \\\\d)"] }',
    '{ "(<<first>>) (<<second>>)": "$1$2" }',
  );
  const reading = readPack(files);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const compiled = compileGuidelines('p', reading.pack.guidelines);
  const find = (text: string) =>
    checkParagraph(compiled, text, context).flatMap(({ suggestions }) =>
      suggestions.map((each) => each.text),
    );
  expect(find('Et gave kort til ordre nummer 5 og dit ordre nummer.')).toEqual([
    'gavekort',
    'ordrenummer',
  ]);
});

test('a list that is not there is named, with the one that was meant', () => {
  const files = withLists('{ parcels: "pakke" }', '{ "(<<parcel>>) boks": "$1boks" }');
  expect(problemsOf(files)).toEqual([
    expect.stringContaining('there is no list "parcel"; did you mean "parcels"?'),
  ]);
});

test('a word of a list that is no pattern is said at the list', () => {
  const files = withLists('{ parcels: "pakke (brev" }', '{ "(<<parcels>>) boks": "$1boks" }');
  expect(problemsOf(files)).toEqual([expect.stringMatching(/lists\.parcels.*"\(brev" is not a/u)]);
});

test('lists that grow a pattern beyond measure are refused', () => {
  const files = withLists(
    `{ many: "${'pakke '.repeat(1_500)}" }`,
    `{ "(${'<<many>>|'.repeat(20)}pakke) boks": "$1boks" }`,
  );
  expect(problemsOf(files)).toEqual([expect.stringContaining('100000 characters with its lists')]);
});
