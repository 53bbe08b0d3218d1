import { expect, test } from 'vitest';

import { listOf, readIni } from './read-ini';

const plain = (text: string) =>
  readIni(text).map(({ name, keys }) => [name, Object.fromEntries(keys)]);

test('keys stand above the sections and in them, and comments are left out', () => {
  const text = '# one\nA = 1\n; two\n[*]\nB = 2 # three\nC: "x # y"\n\r\n[*.md]\nD =\n';
  expect(plain(text)).toEqual([
    ['', { A: ['1'] }],
    ['*', { B: ['2'], C: ['"x'] }],
    ['*.md', { D: [''] }],
  ]);
});

test('a section that comes again goes on, and a key keeps all its values', () => {
  expect(plain('[*]\nA = 1\n[b]\n[*]\nA = 2\n')).toEqual([
    ['', {}],
    ['*', { A: ['1', '2'] }],
    ['b', {}],
  ]);
});

test('a line that ends in a backslash goes on', () => {
  const [core] = readIni('Vocab = A, \\\n  B, A\n');
  expect(listOf(core, 'Vocab')).toEqual(['A', 'B']);
});

test('quotes around a value are no part of it', () => {
  expect(plain('A = "x y"\nB = `z`\nC = "odd\'\n')).toEqual([
    ['', { A: ['x y'], B: ['z'], C: ['"odd\''] }],
  ]);
});
