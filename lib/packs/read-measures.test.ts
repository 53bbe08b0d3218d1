import { expect, test } from 'vitest';

import { createMeasuresCheck } from '@/lib/measures/check-measures';

import { readPack } from './read-pack';
import { changedPack, problemsOf, samplePack } from './sample-pack';

const withSections = (yaml: string) =>
  changedPack({ 'guidelines.yaml': `${samplePack['guidelines.yaml'] ?? ''}${yaml}` });

const SECTIONS = `
length: { words: [5, 200], sentence-max: 25, examples: [{ bad: "Hej", lang: da }, { good: "Tak for din mail, den er læst.", lang: da }] }
readability: { languages: { da: { lix-max: 40 } } }
tone: { exclamations-max: 1, emojis-max: 0, caps: forbid }
promises:
  forbid: [guarantee]
  allow: garanteret tilfreds
  examples:
    - { bad: "Vi garanterer det.", match: garanterer, lang: da }
    - { good: "Vi ser på det i dag.", lang: da }
links: { allow: [nordlys.example, '*.nordlys.example'] }
`;

test('what a pack asks of length, tone, promises and links is found in a reply', () => {
  const reading = readPack(withSections(SECTIONS));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const check = createMeasuresCheck('p', reading.pack.guidelines.measures ?? {}, new Set());
  const text = 'Hej! Super!! Se https://x.example, vi garanterer det.';
  const found = check(text, { kind: 'public', language: 'da', screenLanguage: 'en' });
  expect(found.map(({ rule, start, end }) => `${rule} ${text.slice(start, end)}`)).toEqual([
    'p/exclamations !!',
    'p/promises garanterer',
    'p/links https://x.example',
  ]);
});

test.each([
  [
    'length: { words: [200, 5] }',
    'length.words: the first number is above the second; change them over',
  ],
  ['tone: { cap: forbid }', 'tone.cap: unknown key; did you mean "caps"?'],
  [
    'promises: { forbid: [garantee] }',
    'promises.forbid[0]: expected one of guarantee, deadline, refund, compensation, free; found "garantee"; did you mean "guarantee"?',
  ],
  [
    'links: { allow: ["https://nordlys.example/"] }',
    'links.allow[0]: expected a host name such as nordlys.dk or *.nordlys.dk, without https:// and path; found "https://nordlys.example/"',
  ],
  [
    'promises: { forbid: [free], examples: [{ bad: "Det koster 5 kr.", lang: da }] }',
    'promises.examples[0]: the bad example "Det koster 5 kr." is not found by this section',
  ],
])('%s', (yaml, problem) => {
  expect(problemsOf(withSections(`${yaml}\n`)).join('\n')).toContain(problem);
});
