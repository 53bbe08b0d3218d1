import { describe, expect, test } from 'vitest';

import { answerWith, matchAt } from './in-tests/answers.ts';
import { readCheckAnswer } from './read-check-answer.ts';

const WIDTH = 20;
const read = (matches: readonly unknown[], more?: object) =>
  readCheckAnswer(JSON.stringify(answerWith(matches, more).body), WIDTH);
const only = (more: object) => read([matchAt(3, 4, more)]).matches[0];

test('an answer of the first servers, with less in it, is read', () => {
  const answer = readCheckAnswer(
    JSON.stringify({
      software: { name: 'LanguageTool', version: '3.4', apiVersion: '1' },
      language: { name: 'Danish', code: 'da' },
      matches: [
        {
          message: 'Stavefejl',
          replacements: ['fejl', 'fjer'],
          offset: 3,
          length: 4,
          context: { text: 'en fjel', offset: 3, length: 4 },
          rule: {
            id: 'HUNSPELL_RULE',
            subId: '1',
            description: 'Stavefejl',
            urls: ['https://languagetool.org/rule'],
            category: {},
          },
        },
      ],
    }),
    WIDTH,
  );
  expect(answer).toEqual({
    software: { name: 'LanguageTool', version: '3.4' },
    language: { code: 'da', name: 'Danish' },
    matches: [
      {
        message: 'Stavefejl',
        offset: 3,
        length: 4,
        replacements: [{ value: 'fejl' }, { value: 'fjer' }],
        rule: {
          id: 'HUNSPELL_RULE',
          subId: '1',
          description: 'Stavefejl',
          urls: ['https://languagetool.org/rule'],
          tags: [],
          isPremium: false,
        },
        ignoreForIncompleteSentence: false,
      },
    ],
    sentenceRanges: [],
    ignoreRanges: [],
  });
});

test('what newer servers add is read, and what nobody knows is passed over', () => {
  const answer = read(
    [
      matchAt(3, 4, {
        future: [1],
        rule: {
          id: 'A',
          tags: ['picky'],
          isPremium: true,
          urls: [{ value: 'https://languagetool.org/a' }],
          confidence: 0.9,
        },
      }),
    ],
    {
      sentenceRanges: [
        [0, 8],
        [9, 20],
      ],
      ignoreRanges: [{ from: 9, to: 20, language: { code: 'en' } }],
      future: {},
    },
  );
  expect(answer.sentenceRanges).toEqual([
    { start: 0, end: 8 },
    { start: 9, end: 20 },
  ]);
  expect(answer.ignoreRanges).toEqual([{ start: 9, end: 20, languageCode: 'en' }]);
  expect(answer.matches[0]?.rule).toEqual({
    id: 'A',
    tags: ['picky'],
    isPremium: true,
    urls: ['https://languagetool.org/a'],
  });
});

test('a server that ended early says so', () => {
  expect(
    read([], { warnings: { incompleteResults: true, incompleteResultsReason: 'Too slow' } })
      .incomplete,
  ).toEqual({ reason: 'Too slow' });
  expect(read([], { warnings: { incompleteResults: true } }).incomplete).toEqual({});
  expect(read([], { warnings: { incompleteResults: false } }).incomplete).toBeUndefined();
  expect(read([], { warnings: undefined }).incomplete).toBeUndefined();
});

describe('tags around suggestions become quotes', () => {
  test.each([
    ['Did you mean <suggestion>their</suggestion>?', 'Did you mean “their”?'],
    [
      'Mente du <suggestion>at</suggestion> eller <suggestion>og</suggestion>?',
      'Mente du “at” eller “og”?',
    ],
    ['Use "<suggestion>a</suggestion>".', 'Use "a".'],
    ['Meinten Sie „<suggestion>das</suggestion>“?', 'Meinten Sie „das“?'],
    ['Écrivez « <suggestion>ça</suggestion> ».', 'Écrivez « “ça” ».'],
    ['Broken <suggestion>a', 'Broken a'],
    ['Nothing to do with 1 < 2', 'Nothing to do with 1 < 2'],
  ])('%s', (message, expected) => {
    expect(only({ message, shortMessage: message })).toMatchObject({
      message: expected,
      shortMessage: expected,
    });
  });
});

describe('a match without what it is about is left out, and no other', () => {
  test.each<[string, unknown]>([
    ['no message', matchAt(0, 1, { message: undefined })],
    ['a message that is no text', matchAt(0, 1, { message: 7 })],
    ['no offset', matchAt(0, 1, { offset: undefined })],
    ['an offset in words', matchAt(0, 1, { offset: '0' })],
    ['half an offset', matchAt(0.5, 1)],
    ['an offset before the text', matchAt(-1, 3)],
    ['an end after the text', matchAt(18, 3)],
    ['a negative length', matchAt(5, -1)],
    ['no rule', matchAt(0, 1, { rule: undefined })],
    ['a rule without a name', matchAt(0, 1, { rule: { id: '' } })],
    ['nothing', null],
    ['a text', 'fjel'],
    ['a list', []],
  ])('%s', (_what, broken) => {
    const { matches } = read([broken, matchAt(3, 4)]);
    expect(matches.map(({ offset, length }) => [offset, length])).toEqual([[3, 4]]);
  });
});

test('a match may reach to the very end, and have no length', () => {
  const { matches } = read([matchAt(16, 4), matchAt(20, 0)]);
  expect(matches.map(({ offset, length }) => [offset, length])).toEqual([
    [16, 4],
    [20, 0],
  ]);
});

test('a wrong field costs that field', () => {
  expect(
    only({
      shortMessage: 4,
      replacements: [
        { value: 'fejl', shortDescription: 'mistake' },
        { value: 3 },
        null,
        'fjer',
        {},
      ],
      sentence: {},
      type: 'UnknownWord',
      ignoreForIncompleteSentence: 'yes',
      contextForSureMatch: null,
      rule: {
        id: 'A',
        subId: 1,
        description: [],
        issueType: {},
        category: 'TYPOS',
        urls: ['javascript:alert(1)', { value: 5 }, 'http://a.example/'],
        tags: [1, 'picky'],
        isPremium: 'no',
      },
    }),
  ).toEqual({
    message: 'Possible spelling mistake found.',
    offset: 3,
    length: 4,
    replacements: [{ value: 'fejl', shortDescription: 'mistake' }, { value: 'fjer' }],
    rule: { id: 'A', urls: ['http://a.example/'], tags: ['picky'], isPremium: false },
    ignoreForIncompleteSentence: false,
  });
  expect(only({ replacements: 'fejl' })?.replacements).toEqual([]);
});

test('what is said about the text as a whole may be wrong too', () => {
  const answer = read([], {
    software: 'LanguageTool',
    language: { code: 5, name: 'Danish', detectedLanguage: { name: 'Danish' } },
    warnings: [],
    sentenceRanges: [[0, 5], [5], [8, 7], [10, 21], 'x', ['0', '1'], [0.5, 2], [-1, 2]],
    ignoreRanges: [{ from: 0, to: 5 }, { from: 1 }, null, { from: 0, to: 99, language: {} }],
  });
  expect(answer).toEqual({
    software: {},
    language: { name: 'Danish' },
    matches: [],
    sentenceRanges: [{ start: 0, end: 5 }],
    ignoreRanges: [{ start: 0, end: 5 }],
  });
});
