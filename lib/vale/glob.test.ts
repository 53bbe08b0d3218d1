import { expect, test } from 'vitest';

import { matchesGlob } from './glob';

test.each([
  ['*.md', 'guide.md', true],
  ['*.md', 'docs/guide.md', true],
  ['*.md', 'guide.mdx', false],
  ['*.{md,txt}', 'a.txt', true],
  ['*.{md,txt}', 'a.html', false],
  ['docs/**/*.md', 'docs/a/b/guide.md', true],
  ['docs/**/*.md', 'docs/guide.md', true],
  ['docs/**/*.md', 'other/guide.md', false],
  ['**/[ab].md', 'x/a.md', true],
  ['**/[!ab].md', 'x/a.md', false],
  ['?.md', 'a.md', true],
  ['?.md', 'ab.md', false],
  ['!*.md', 'a.md', false],
  ['!*.md', 'a.txt', true],
  ['a+b(c).md', 'a+b(c).md', true],
  ['*.en-GB.*', 'refund.en-GB.md', true],
])('%s and %s: %s', (pattern, path, matches) => {
  expect(matchesGlob(pattern, path)).toBe(matches);
});

test('a path of Windows is a path', () => {
  expect(matchesGlob('docs/**/*.md', String.raw`docs\a\guide.md`)).toBe(true);
});
