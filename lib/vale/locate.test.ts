import { expect, test } from 'vitest';

import { toBytes } from './bytes';
import { findAtBytes, findInContext, findInLine } from './locate';

const sought = (match: string, text: string, words: readonly string[] = []) => ({
  match: toBytes(match),
  text: toBytes(text),
  words,
});

test('a match is looked for behind the beginning of its block', () => {
  const context = toBytes('very one\n\nthe block is very good\n');
  expect(findInContext(context, sought('very', 'the block is very good'), undefined)).toEqual({
    line: 3,
    span: [14, 17],
  });
});

test('a word is found as a word, columns are characters', () => {
  const context = toBytes('everybody æøå very\n');
  expect(findInContext(context, sought('very', 'very'), undefined)).toEqual({
    line: 1,
    span: [15, 18],
  });
});

test('a straight quote is found where the source has a curly one', () => {
  const context = toBytes('it’s so\n');
  expect(findInContext(context, sought("it's", "it's so"), undefined)).toEqual({
    line: 1,
    span: [1, 4],
  });
});

test('words before the match are passed, so that the right one of two is found', () => {
  const context = toBytes('and this and that\n');
  expect(
    findInContext(context, sought('and', 'and this and that', ['and', 'this']), undefined).span,
  ).toEqual([10, 12]);
});

test('what is nowhere has no line', () => {
  expect(findInContext(toBytes('one two'), sought('three', 'four'), undefined)).toEqual({
    line: -1,
    span: [0, 0],
  });
});

test('in its likely line a match is found there and not before', () => {
  const context = toBytes('very\nvery\n');
  expect(findInLine(context, sought('very', 'very'), { line: 1, start: 7, end: 11 })).toEqual({
    line: 2,
    span: [1, 4],
  });
});

test('a place in bytes is a line and its columns', () => {
  const text = toBytes('æ\nøå very');
  const start = text.indexOf('very');
  expect(findAtBytes(text, start, start + 4)).toEqual({ line: 2, span: [4, 7] });
});
