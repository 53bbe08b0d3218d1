import { expect, test } from 'vitest';

import { matchesScope } from './scopes';

const block = (scope: string, parent = scope) => ({ scope, parent });

test.each([
  ['text', 'text.md', true],
  ['heading', 'text.heading.h1.md', true],
  ['heading.h1', 'text.heading.h1.md', true],
  ['heading.h2', 'text.heading.h1.md', false],
  ['table.cell', 'text.table.cell.md', true],
  ['~heading', 'text.heading.h1.md', false],
  ['~heading', 'text.md', true],
  ['~heading', 'raw.md', false],
  ['text & ~blockquote', 'text.blockquote.md', false],
  ['text & ~blockquote', 'text.list.md', true],
  ['sentence', 'sentence.text.md', true],
  ['.md', 'text.md', false],
])('%s in a block of %s: %s', (selector, scope, matches) => {
  expect(matchesScope([selector], block(scope))).toBe(matches);
});

test('of several selectors one is enough', () => {
  expect(matchesScope(['heading', 'list'], block('text.list.md'))).toBe(true);
});
