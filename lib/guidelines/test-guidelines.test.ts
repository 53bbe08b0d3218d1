import { expect, test } from 'vitest';

import type { Example, Guidelines } from './guidelines';
import {
  existenceRule,
  neverTerm,
  sampleGuidelines,
  samplePart,
  substitutionRule,
  useTerm,
} from './sample-guidelines';
import { testGuidelines } from './test-guidelines';

const run = (given: Partial<Guidelines>) => testGuidelines('nordlys', sampleGuidelines(given));
const router = (...examples: Example[]) => ({
  terms: [useTerm({ id: 'router', use: 'router', insteadOf: ['modem'], examples })],
});

test('examples that hold are silent', () => {
  expect(
    run({
      ...router(
        { bad: 'Dit modem.', match: 'modem', fix: 'Dit router.' },
        { bad: 'Hej\n\nModem!', fix: 'Hej\n\nRouter!' },
        { good: 'Din router.' },
      ),
      parts: [
        samplePart({
          id: 'greeting',
          position: 'first',
          any: { da: ['Hej {name}'], en: ['Dear {name}'] },
          forbid: { da: ['Hejsa'] },
          examples: [
            { bad: 'Tak for din mail.' },
            { bad: 'Hejsa Åse', match: 'Hejsa', fix: 'Hej Åse' },
            { bad: 'Thank you', lang: 'en' },
            { good: 'Hej Åse\nTak' },
          ],
        }),
        samplePart({
          id: 'thanks',
          required: false,
          any: { da: ['Tak for din mail'] },
          examples: [{ bad: 'Vi har set på det.' }, { good: 'Tak for din mail.' }],
        }),
      ],
      rules: [
        existenceRule({
          tokens: ['bare'],
          suggest: [''],
          examples: [{ bad: 'Det er bare nemt.', match: 'bare', fix: 'Det er nemt.' }],
        }),
      ],
    }),
  ).toEqual([]);
});

test('an example that does not hold is named with its key and a sentence', () => {
  expect(
    run(
      router(
        { bad: 'Din router.' },
        { bad: 'Dit modem.', match: 'Dit' },
        { bad: 'Dit modem.', fix: 'Din router.' },
        { good: 'Dit modem.' },
      ),
    ),
  ).toEqual([
    {
      key: 'terms[0].examples[0]',
      message: 'the bad example "Din router." is not found by this guideline',
    },
    { key: 'terms[0].examples[1]', message: 'finds "modem" in "Dit modem.", not "Dit"' },
    {
      key: 'terms[0].examples[2]',
      message: 'the first suggestion gives "Dit router.", not "Din router."',
    },
    {
      key: 'terms[0].examples[3]',
      message: 'the good example "Dit modem." is found by this guideline: "modem"',
    },
  ]);
});

test('only the guideline’s own findings count for its examples', () => {
  const example = { bad: 'Dit modem er gratis.' };
  const never = neverTerm({ never: ['uafbrudt'], examples: [example] });
  expect(run({ terms: [...router().terms, never] })).toEqual([
    {
      key: 'terms[1].examples[0]',
      message: 'the bad example "Dit modem er gratis." is not found by this guideline',
    },
  ]);
});

test('a fix without any suggestion cannot hold', () => {
  const never = neverTerm({ never: ['gratis'], examples: [{ bad: 'Gratis!', fix: 'Nej!' }] });
  expect(run({ terms: [never] })).toEqual([
    {
      key: 'terms[0].examples[0]',
      message: '"Gratis!" has no suggestion that could give "Nej!"',
    },
  ]);
});

test('a good example of a part must have the part', () => {
  const part = samplePart({
    id: 'greeting',
    required: false,
    any: { da: ['Hej {name}'] },
    examples: [{ good: 'Goddag' }],
  });
  expect(run({ parts: [part] })).toEqual([
    {
      key: 'parts[0].examples[0]',
      message: 'the good example "Goddag" does not have this part in any of its phrases',
    },
  ]);
});

test('a pattern that is none is reported instead of the examples of its rule', () => {
  const rule = substitutionRule({ swap: { '[a': 'b' }, examples: [{ bad: 'a' }] });
  expect(run({ rules: [rule] })).toEqual([
    { key: 'rules[0].swap.[a', message: '"[a" is not a pattern: a "[" is not closed' },
  ]);
});

test('an example is read in its own language, else its guideline’s, else the client’s first', () => {
  const german = useTerm({
    use: 'Router',
    insteadOf: ['Modem'],
    lang: 'de',
    examples: [
      { bad: 'Das Modem.', fix: 'Das Router.' },
      { good: 'Dit Modem.', lang: 'da' },
    ],
  });
  expect(run({ terms: [german] })).toEqual([]);
});
