import { expect, test } from 'vitest';

import { builtInSites } from '@/lib/sites/built-in-sites';

import type { PackProblem } from './pack';
import { readPack } from './read-pack';
import { readSites } from './read-sites';
import { changedPack, problemsOf } from './sample-pack';

const desk = `sites:
  - id: desk
    date: 2026-12-01
    hosts: ['*.desk.example']
    path: ^/agent/
    replies: '#reply'
    internal: .note
    subjects: input[name="subject"]
    scopes: ['[data-ticket]', html]
    facts:
      mailbox: [{ at: 'select[name="from"]' }]
      ticket: [{ address: '/tickets/(?<value>\\d+)' }, { title: '#\\d+' }]
      tags: [{ at: .tag, which: all, in: page }]
      customer-email: [{ at: 'a[href^="mailto:"]', attribute: href, pattern: '^mailto:(?<value>[^?]+)' }]
      thread: [{ quote: blockquote }]
    send: { buttons: '#send', menus: '#more', keys: [Control+Enter, Alt+s], submits: true }
`;
const withSites = (text: string) => changedPack({ 'sites.yaml': text });
const problemsAfter = (from: string, to: string) => problemsOf(withSites(desk.replace(from, to)));

test('a pack brings what it knows about a site', () => {
  const reading = readPack(withSites(desk));
  expect(reading.ok && reading.pack.sites).toEqual([
    {
      id: 'desk',
      date: '2026-12-01',
      hosts: ['*.desk.example'],
      path: '^/agent/',
      replies: '#reply',
      internal: '.note',
      subjects: 'input[name="subject"]',
      scopes: ['[data-ticket]', 'html'],
      facts: {
        mailbox: [{ at: 'select[name="from"]' }],
        ticket: [{ address: String.raw`/tickets/(?<value>\d+)` }, { title: String.raw`#\d+` }],
        tags: [{ at: '.tag', which: 'all', in: 'page' }],
        'customer-email': [
          { at: 'a[href^="mailto:"]', attribute: 'href', pattern: '^mailto:(?<value>[^?]+)' },
        ],
        thread: [{ quote: 'blockquote' }],
      },
      send: { buttons: '#send', menus: '#more', keys: ['Control+Enter', 'Alt+s'], submits: true },
    },
  ]);
});

test('a pack without sites is as before', () => {
  const reading = readPack(changedPack({}));
  expect(reading.ok && 'sites' in reading.pack).toBe(false);
});

test('newer data about a site changes the revision of the pack', () => {
  const revision = (text: string) => {
    const reading = readPack(withSites(text));
    return reading.ok && reading.pack.revision;
  };
  expect(revision(desk)).not.toBe(revision(desk.replace('#send', '#post')));
});

test.each([
  ['date: 2026-12-01', 'datum: 2026-12-01', ['date: is missing', 'unknown key']],
  ['mailbox:', 'mailbx:', ['unknown key; did you mean "mailbox"?']],
  ['date: 2026-12-01', 'date: tomorrow', ['expected a day such as 2026-11-23; found "tomorrow"']],
  ["'*.desk.example'", "'*'", ['expected a host name such as helpdesk.example']],
  ["'*.desk.example'", 'https://desk.example/agent', ['expected a host name']],
  ['which: all', 'which: every', ['expected one of last, all; found "every"']],
  ['at: .tag', 'at: 7', ['expected a text; found the number 7; put it in quotes']],
  ['id: desk', 'id: attributes', ['cannot be replaced; choose another id']],
  ['Control+Enter', 'Enter', ['expected keys such as Control+Enter']],
  ['quote: blockquote }', 'quote: blockquote, at: p }', ['unknown key']],
  ["replies: '#reply'", `replies: '${'#a '.repeat(200)}'`, ['is longer than 500 characters']],
] as const)('a mistake in it is named: %s → %s', (from, to, said) => {
  const problems = problemsAfter(from, to).join('\n');
  for (const words of said) expect(problems).toContain(words);
  expect(problems).toMatch(/^sites\.yaml:\d+ sites\[0\]/u);
});

test.each([
  ['(a+)+', 'repeats something that repeats itself'],
  ['(?:a{1,9}b)*', 'repeats something that repeats itself'],
  ['(?<value>(?:a*)b)+', 'repeats something that repeats itself'],
  ['.*a.*b.*c.*', 'has more than 3 open repetitions'],
  [String.raw`(a)\1`, 'refers back to a group'],
  ['(', 'is no expression'],
  ['a'.repeat(201), 'is longer than 200 characters'],
])('an expression that could hold up a page is refused: %s', (pattern, why) => {
  const problems = problemsAfter('^/agent/', `'${pattern}'`);
  expect(problems.join('\n')).toContain(`sites[0].path: ${why}`);
});

test('the same site twice, and one that no page is of, are mistakes', () => {
  const twice = `${desk}${desk.replace('sites:\n', '')}`;
  expect(problemsOf(withSites(twice))).toEqual([
    'sites.yaml:17 sites[1].id: the site "desk" is there twice; keep one',
  ]);
  expect(problemsAfter("    hosts: ['*.desk.example']\n", '')).toEqual([
    'sites.yaml:2 sites[0]: nothing tells its pages; add "hosts" or "marks"',
  ]);
});

test('all that is built in would be taken from a pack as it stands', () => {
  const problems: PackProblem[] = [];
  const text = JSON.stringify({ sites: builtInSites });
  expect(readSites({ 'sites.yaml': text }, problems)).toEqual(builtInSites);
  expect(problems).toEqual([]);
});
