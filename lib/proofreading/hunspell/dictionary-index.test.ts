import { describe, expect, test } from 'vitest';

import { dictionaryIndexOf } from './dictionary-index';

const indexOf = (...lines: readonly string[]) =>
  dictionaryIndexOf(new TextEncoder().encode(lines.join('')));

const index = indexOf(
  '9\n',
  'bil/10,11,2\n',
  'bilist/10\n',
  'kan st:kunne\n',
  'kan/7\n',
  'tage al:tager al:tog\n',
  'stor/12 al:stort\n',
  'en gros/37\n',
  'et cetera\n',
  'øre\tst:ører\n',
);

describe('the lines of an entry', () => {
  test.each([
    ['bil', ['bil/10,11,2']],
    ['bilist', ['bilist/10']],
    ['tage', ['tage al:tager al:tog']],
    ['stor', ['stor/12 al:stort']],
    ['en gros', ['en gros/37']],
    ['et cetera', ['et cetera']],
    ['øre', ['øre\tst:ører']],
  ])('%s', (entry, lines) => {
    expect(index.linesOf(entry)).toEqual(lines);
  });

  test('an entry with several lines has them all, in the order of the file', () => {
    expect(index.linesOf('kan')).toEqual(['kan st:kunne', 'kan/7']);
  });
});

test.each(['bi', 'bile', 'bil/10', 'en', 'et', 'kan st', 'kunne', 'Bil', 'ore', ''])(
  'no entry: "%s"',
  (word) => {
    expect(index.linesOf(word)).toEqual([]);
  },
);

describe('how the file is written', () => {
  test('the last line needs no line end', () => {
    expect(indexOf('2\n', 'bil/10\n', 'hus').linesOf('hus')).toEqual(['hus']);
    expect(indexOf('1\n', 'bil/10').linesOf('bil')).toEqual(['bil/10']);
  });

  test('line ends of Windows are no part of entry or line', () => {
    const windows = indexOf('3\r\n', 'bil/10\r\n', 'hus\r\n', 'kan st:kunne\r\n');
    expect(windows.linesOf('hus')).toEqual(['hus']);
    expect(windows.linesOf('bil')).toEqual(['bil/10']);
    expect(windows.linesOf('kan')).toEqual(['kan st:kunne']);
  });

  test('empty lines are passed over', () => {
    const gaps = indexOf('2\n', '\n', 'bil\n', '\r\n', '\n', 'hus\n');
    expect([gaps.linesOf('bil'), gaps.linesOf('hus'), gaps.linesOf('')]).toEqual([
      ['bil'],
      ['hus'],
      [],
    ]);
  });

  test('a file without lines has no entries', () => {
    expect(indexOf().linesOf('bil')).toEqual([]);
  });
});

test('each of very many entries is found, and each only by its own word', () => {
  const words = Array.from({ length: 20_000 }, (_, at) => `ord${at}`);
  const many = indexOf(...words.map((word) => `${word}/1\n`));
  expect(words.filter((word) => many.linesOf(word).join() !== `${word}/1`)).toEqual([]);
  expect(words.filter((word) => many.linesOf(`${word}x`).length > 0)).toEqual([]);
});
