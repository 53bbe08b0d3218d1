import { expect, test } from 'vitest';

import { changedPack, problemsAfter, problemsOf, samplePack } from './sample-pack';

const danish = 'templates/refund.da.md';

test('what is wrong in the text of a template is told with the line of the file', () => {
  const found = [
    { language: 'da', message: 'unknown field', line: 3 },
    { language: 'en-GB', message: 'unknown filter' },
  ];
  expect(problemsOf(samplePack, { checkTemplate: () => found })).toEqual([
    'templates/refund.da.md:11: unknown field',
    'templates/refund.en-GB.md:8: unknown filter',
  ]);
});

test('the part above the text is YAML between two lines of hyphens', () => {
  expect(problemsOf(changedPack({ [danish]: 'Hej' }))).toEqual([
    `${danish}:1: must begin with a line "---", then title and the like, then a line "---"`,
  ]);
  expect(problemsOf(changedPack({ [danish]: '---\ntitle: Hej\n' }))).toEqual([
    `${danish}:1: the second line of "---" is missing; add it before the text`,
  ]);
  expect(problemsAfter(danish, { 'title: Pengene er på vej': 'title: [' })[0]).toMatch(
    /^templates\/refund\.da\.md:\d:\d: not valid YAML/u,
  );
  expect(problemsAfter(danish, { 'tags:': 'tag:' })).toEqual([
    `${danish}:4 tag: unknown key; did you mean "tags"?`,
  ]);
});

test('a line of hyphens in the text itself is text', () => {
  const text = `${samplePack[danish] ?? ''}\n---\nMere`;
  expect(problemsOf(changedPack({ [danish]: text }))).toEqual([]);
});

test('variants have the same shortcut and the same field names', () => {
  expect(
    problemsAfter('templates/refund.en-GB.md', {
      'shortcut: refund': 'shortcut: money',
      'name: order_number': 'name: order',
    }),
  ).toEqual([
    'templates/refund.en-GB.md:3 shortcut: must be the same as in templates/refund.da.md (refund)',
    'templates/refund.en-GB.md:5 fields: must have the same names as in templates/refund.da.md (order_number)',
  ]);
});

test('two templates cannot have one shortcut', () => {
  expect(
    problemsOf(
      changedPack({ 'templates/back.da.md': '---\ntitle: Retur\nshortcut: Refund\n---\nHej' }),
    ),
  ).toEqual([`${danish}:3 shortcut: "refund" is taken by templates/back.da.md; choose another`]);
});

test('a choice needs options, and no other field has them', () => {
  expect(
    problemsAfter(danish, {
      'label: Ordrenummer': 'label: Ordrenummer, type: choice',
    }),
  ).toEqual([`${danish}:6 fields[0].options: a choice needs options; add a list of them`]);
  expect(problemsAfter(danish, { 'label: Ordrenummer': 'options: [a]' })).toEqual([
    `${danish}:6 fields[0].options: only a choice has options; write "type: choice" or leave them out`,
  ]);
});
