import { expect, test } from 'vitest';

import { formatOf } from './file-format';

const none = new Map<string, string>();

test.each([
  ['md', { kind: 'markdown' }],
  ['htm', { kind: 'html' }],
  ['txt', { kind: 'text' }],
  ['hpp', { kind: 'code', code: '.cpp' }],
  ['yml', { kind: 'lines' }],
  ['', { kind: 'lines' }],
])('a .%s file is read as %o', (extension, format) => {
  expect(formatOf(extension, none)).toEqual(format);
});

test.each([
  ['rst', 'reStructuredText'],
  ['adoc', 'AsciiDoc'],
  ['org', 'Org'],
  ['mdx', 'MDX'],
  ['xml', 'XML'],
  ['dita', 'DITA'],
  ['rb', 'Ruby'],
  ['cs', 'C#'],
  ['swift', 'Swift'],
  ['jl', 'Julia'],
])('a .%s file is not read, and the sentence names %s', (extension, name) => {
  expect(formatOf(extension, none)).toEqual({
    kind: 'unread',
    reason: `${name} is not read; Markdown, HTML, plain text and comments in code are.`,
  });
});

test('a configuration may have one format read as another', () => {
  const formats = new Map([
    ['mdx', 'md'],
    ['page', 'html'],
    ['py', 'md'],
    ['rb', 'md'],
    ['foo', 'js'],
  ]);
  expect(formatOf('mdx', formats)).toEqual({ kind: 'markdown' });
  expect(formatOf('page', formats)).toEqual({ kind: 'html' });
  for (const extension of ['py', 'rb', 'foo'])
    expect(formatOf(extension, formats).kind).toBe('unread');
});
