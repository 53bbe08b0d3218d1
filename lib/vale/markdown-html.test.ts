import { expect, test } from 'vitest';

import { markdownToHtml } from './markdown-html';

test("GitHub's tables, tasks, footnotes and struck words are read", () => {
  expect(markdownToHtml('| a |\n| - |\n| b |')).toContain('<td>b</td>');
  expect(markdownToHtml('- [x] done')).toContain('<input type="checkbox" disabled="" checked="">');
  expect(markdownToHtml('~~old~~')).toContain('<del>old</del>');
  expect(markdownToHtml('a[^1]\n\n[^1]: note')).toContain('note');
});

test('HTML in Markdown stays, and images have no slash at their end', () => {
  expect(markdownToHtml('<div>\nx\n</div>')).toContain('<div>\nx\n</div>');
  expect(markdownToHtml('![a](b.png)')).toBe('<p><img src="b.png" alt="a"></p>');
});

test('a formula is no prose', () => {
  expect(markdownToHtml('$$\na very\n$$\n')).toContain('<code>a very\n</code>');
});

test('a bare address is a link, in code it is not', () => {
  expect(markdownToHtml('see https://a.example/b.')).toBe(
    '<p>see <a href="https://a.example/b">https://a.example/b</a>.</p>',
  );
  expect(markdownToHtml('`https://a.example`')).toBe('<p><code>https://a.example</code></p>');
});
