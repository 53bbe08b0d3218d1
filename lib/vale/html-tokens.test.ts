import { expect, test } from 'vitest';

import { htmlTokens } from './html-tokens';

const plain = (html: string) => Array.from(htmlTokens(html), ({ kind, data }) => `${kind} ${data}`);

test('tags, texts and comments come in the order of the text', () => {
  expect(plain('<!doctype html><P class=a>One<br/>two</p><!-- three -->')).toEqual([
    'doctype doctype html',
    'start p',
    'text One',
    'self-closing br',
    'text two',
    'end p',
    'comment  three ',
  ]);
});

test('attributes are read in quotes and without, and their entities are signs', () => {
  const [token] = htmlTokens(`<img src='a.png' alt="a &gt; b" hidden width=3>`);
  expect(token?.attributes).toEqual([
    ['src', 'a.png'],
    ['alt', 'a > b'],
    ['hidden', ''],
    ['width', '3'],
  ]);
});

test('what is in a script or a title is no tag', () => {
  expect(plain('<script>if (a<b) "</p>"</script><title>a <b></title>x')).toEqual([
    'start script',
    'text if (a<b) "</p>"',
    'end script',
    'start title',
    'text a <b>',
    'end title',
    'text x',
  ]);
});

test('a lone < is text, and what never ends ends with the file', () => {
  expect(plain('a < b &amp; c')).toEqual(['text a < b & c']);
  expect(plain('a <!-- b')).toEqual(['text a ', 'comment  b']);
  expect(plain('a <b')).toEqual(['text a <b']);
});

test('tags that never end cost no time', () => {
  expect(plain('<a '.repeat(20_000))).toHaveLength(1);
});
