import { expect, test } from 'vitest';

import { lint } from './lint-in-tests';

// What is expected here is what Vale 3.15.2 reports for the same files, rules and settings.

const rule = (scope: string, tokens = 'very') =>
  `extends: existence\nmessage: x\nscope: ${scope}\ntokens: [${tokens}]\n`;

const SCOPES = {
  Heading: rule('heading'),
  List: rule('list'),
  Quote: rule('blockquote'),
  Head: rule('table.header'),
  Cell: rule('table.cell'),
  Alt: rule('text.attr.alt'),
  Front: rule('text.frontmatter.title', 'Very'),
  NotQuote: rule('text & ~blockquote'),
};

const MARKDOWN = `---
title: Very front
---

# very heading

Some very \`very\` text with *very* and [very](http://very.example).

- very item
  - very nested

> very quote

| very head | b |
| --- | --- |
| very cell | c |

![very picture](a.png)

\`\`\`
very code
\`\`\`

<!-- vale off -->

very off

<!-- vale on -->

very on
`;

test('each block of Markdown has its scope', () => {
  expect(lint('a.md', MARKDOWN, { rules: SCOPES }).toSorted()).toEqual(
    [
      '2:8 Front Very',
      '5:3 Heading very',
      '5:3 NotQuote very',
      '7:29 NotQuote very',
      '10:5 NotQuote very',
      '10:5 List very',
      '12:3 Quote very',
      '14:3 NotQuote very',
      '14:3 Head very',
      '16:3 NotQuote very',
      '16:3 Cell very',
      '18:3 NotQuote very',
      '18:3 Alt very',
      '30:1 NotQuote very',
    ].toSorted(),
  );
});

test('a rule for the raw file sees all of it', () => {
  expect(lint('a.md', MARKDOWN, { rules: { Raw: rule('raw') } })).toEqual(
    [
      '5:3 7:6 7:12 7:29 7:40 7:53 9:3 10:5 12:3 14:3 16:3 18:3 21:1 26:1 30:1'
        .split(' ')
        .map((place) => `${place} Raw very`),
    ].flat(),
  );
});

test('each block of HTML has its scope', () => {
  const html = `<html><head><title>very title</title><style>very {}</style></head>
<body><h2>very heading</h2>
<p>Some <b>very</b> text <code>very</code> &amp; a <a href="very">very</a> link.</p>
<ul><li>very item</li></ul>
<pre>very code</pre>
<p class="code">very class</p>
<img src="a.png" alt="very picture">
<!-- vale off --><p>very off</p><!-- vale on -->
<blockquote>very quote</blockquote>
</body></html>
`;
  expect(lint('a.html', html, { rules: SCOPES }).toSorted()).toEqual(
    [
      '1:20 NotQuote very',
      '2:11 Heading very',
      '2:11 NotQuote very',
      '3:32 NotQuote very',
      '4:9 NotQuote very',
      '4:9 List very',
      '7:23 NotQuote very',
      '7:23 Alt very',
      '9:13 Quote very',
    ].toSorted(),
  );
});

test('comments switch rules and single words off and on', () => {
  const text = `very one

<!-- vale T.Word = NO -->

very two simply

<!-- vale T.Word = YES -->
<!-- vale T.Word["very"] = NO -->

very three simply

<!-- vale T.Word["very"] = YES -->

very four
`;
  expect(lint('a.md', text, { rules: { Word: rule('text', 'very, simply') } })).toEqual([
    '1:1 Word very',
    '10:12 Word simply',
    '14:1 Word very',
  ]);
});

test('sentences are told, but not in lists', () => {
  const rules = {
    Sentence: "extends: existence\nmessage: x\nscope: sentence\nraw: ['^(?:So|But)\\b']\n",
  };
  const text = 'So it is. But Mr. Smith came. So what?\n\n- So an item.\n';
  expect(lint('a.md', text, { rules })).toEqual([
    '1:1 Sentence So',
    '1:11 Sentence But',
    '1:31 Sentence So',
  ]);
});

test('what the configuration ignores is not checked', () => {
  const rules = { Word: rule('text') };
  const markdown = 'very {{very}} one\n\n{% very %}\nvery two\n{% end %}\n\nvery three\n';
  const section =
    'TokenIgnores = (\\{\\{[^}]+\\}\\})\nBlockIgnores = (?s) *(\\{% very %\\}.*?\\{% end %\\})\n';
  expect(lint('a.md', markdown, { rules, section })).toEqual(['1:1 Word very', '7:1 Word very']);
  const html =
    '<p>very</p><aside>very</aside><p class="mine">very</p><p><samp>very</samp> very</p>\n';
  const ini = 'SkippedScopes = aside\nIgnoredScopes = samp\nIgnoredClasses = mine\n';
  expect(lint('a.html', html, { rules, ini })).toEqual(['1:4 Word very', '1:76 Word very']);
});

test('columns of plain text are characters, whatever stands before', () => {
  const text = 'very æøå very\n\nVery “very” 😀 very\nlast very\n';
  expect(lint('a.txt', text, { rules: { Word: rule('text') } })).toEqual([
    '1:1 Word very',
    '1:10 Word very',
    '3:7 Word very',
    '3:15 Word very',
    '4:6 Word very',
  ]);
});

test('a rule with a limit is reported that many times', () => {
  const rules = { Word: `${rule('text')}limit: 2\n` };
  expect(lint('a.txt', 'very very\nvery\n', { rules })).toEqual(['1:1 Word very', '1:6 Word very']);
});

test('a formula counts words, sentences and blocks of the whole file', () => {
  const metric = (condition: string) =>
    `extends: metric\nmessage: x\nformula: words + heading_h1 * 100 + list * 1000\ncondition: '${condition}'\n`;
  const text = '# A title\n\nOne two three. Four five.\n\n- six\n';
  expect(lint('a.md', text, { rules: { Same: metric('> 1105') } })).toEqual(['1:1 Same ']);
  expect(lint('a.md', text, { rules: { Same: metric('> 1106') } })).toEqual([]);
});

test('bare addresses are no prose', () => {
  const text = 'See http://very.example/very and <http://very.example> or www.very.example very\n';
  expect(lint('a.md', text, { rules: { Word: rule('text') } })).toEqual([
    '1:63 Word very',
    '1:76 Word very',
  ]);
});

test('a file for which the configuration has no section is not checked', () => {
  expect(lint('a.md', 'very\n', { rules: { Word: rule('text') }, glob: '*.txt' })).toEqual([]);
});

test('a file of another format is left out with the reason', () => {
  expect(lint('a.rst', 'very\n')).toEqual([
    'reStructuredText is not read; Markdown, HTML, plain text and comments in code are.',
  ]);
});
