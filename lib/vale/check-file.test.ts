import { expect, test } from 'vitest';

import { checkFile } from './check-file';
import { readIni } from './read-ini';
import type { ValeRule } from './vale-rule';
import { readSettings, type ValeSettings } from './vale-settings';

test('a word is placed by line and column, in characters', () => {
  expect(places('# Über data\n\nCafé 😀 data.\n', 'data')).toEqual(['1:8-11', '3:8-11']);
});

test('the second of two equal words is not placed on the first', () => {
  expect(places('One data and *two* data.\n', 'data')).toEqual(['1:5-8', '1:20-23']);
});

test('code, fences, addresses and front matter are not text', () => {
  const text =
    '---\nname: 1\nlist: [data]\n---\n\nA `data` b.\n\n```data\ndata\n```\n\n[link](data.html)\n\nreal data\n';
  expect(places(text, 'data')).toEqual(['14:6-9']);
});

test('a scope takes only its own part of the text', () => {
  const text = '# data\n\n- data\n\n> data\n\n| data | b |\n|---|---|\n| data | d |\n';
  expect(places(text, 'data', ['heading'])).toEqual(['1:3-6']);
  expect(places(text, 'data', ['list'])).toEqual(['3:3-6']);
  expect(places(text, 'data', ['blockquote'])).toEqual(['5:3-6']);
  expect(places(text, 'data', ['table.header'])).toEqual(['7:3-6']);
  expect(places(text, 'data', ['table.cell'])).toEqual(['9:3-6']);
});

test('comments in the text switch everything, a rule or one match off and on again', () => {
  const off = '<!-- vale off -->\n\ndata\n\n<!-- vale on -->\n\ndata\n';
  expect(places(off, 'data')).toEqual(['7:1-4']);
  const rule = '<!-- vale T.Rule = NO -->\n\ndata\n\n<!-- vale T.Rule = YES -->\n\ndata\n';
  expect(places(rule, 'data')).toEqual(['7:1-4']);
  expect(places('<!-- vale T.Rule["data"] = NO -->\n\ndata date\n', 'dat[ae]')).toEqual(['3:6-9']);
});

test('a footnote is text where it is written', () => {
  expect(places('Word.[^n]\n\n[^n]: The data.\n', 'data')).toEqual(['3:11-14']);
});

test('HTML is read too: attributes and scripts are no text', () => {
  const html = '<p class="data">The data</p>\n<script>data</script>\n<p>&eacute; data</p>\n';
  expect(places(html, 'data', ['text'], 'a.html')).toEqual(['1:21-24', '3:13-16']);
});

test('plain text is one block, line by line', () => {
  expect(places('One\r\ndata\r\n', 'data', ['text'], 'a.txt')).toEqual(['2:1-4']);
});

test('what matches TokenIgnores is no text', () => {
  const ini =
    'MinAlertLevel = suggestion\n[*]\nBasedOnStyles = T\nTokenIgnores = (\\{\\{data\\}\\})\n';
  const { alerts } = checkFile({ path: 'a.md', text: 'A {{data}} b.\n' }, settingsOf(ini), [
    ruleOf('data', ['text']),
  ]);
  expect(alerts).toEqual([]);
});

test('a kind of file that is not supported is said in one sentence', () => {
  expect(checkFile({ path: 'a.rst', text: 'data' }, settingsOf(), [])).toEqual({
    alerts: [],
    problem:
      'a.rst is left out: files of the kind "rst" are not supported. Markdown, HTML and plain text are.',
  });
});

test('a long text with many open brackets is read in reasonable steps', () => {
  expect(places(`${'[<*&`'.repeat(4000)} data\n`, 'data')).toHaveLength(1);
});

function places(
  text: string,
  pattern: string,
  scope: readonly string[] = ['text'],
  path = 'a.md',
): string[] {
  const { alerts } = checkFile({ path, text }, settingsOf(), [ruleOf(pattern, scope)]);
  return alerts.map(({ line, span }) => `${line}:${span[0]}-${span[1]}`);
}

function settingsOf(ini = '[*]\nBasedOnStyles = T\n'): ValeSettings {
  const reading = readSettings(readIni(ini));
  if (!reading.ok) throw new Error(reading.reason);
  return reading.settings;
}

function ruleOf(pattern: string, scope: readonly string[]): ValeRule {
  return {
    name: 'T.Rule',
    level: 'warning',
    scope,
    link: '',
    description: '',
    limit: 0,
    action: { name: '', params: null },
    begin: () => ({
      check: (block) =>
        [...block.matchAll(new RegExp(`\\b${pattern}\\b`, 'g'))].map((match) => ({
          start: match.index,
          end: match.index + match[0].length,
          text: match[0],
          message: 'Found.',
          replacements: [],
        })),
    }),
  };
}
