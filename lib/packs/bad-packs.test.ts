import { describe, expect, test } from 'vitest';

import { describeProblem } from './describe-problem';
import { readPack } from './read-pack';
import { samplePack } from './sample-pack';

const guidelines = samplePack['guidelines.yaml'] ?? '';
const rule = (index: number) =>
  `  - {id: r${index}, extends: existence, tokens: [ord${index}], message: x, examples: [{bad: ord${index}}, {good: y}]}\n`;
const laughs = [
  'a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]',
  ...'bcdefghi'.split('').map((name, index) => {
    const before = 'abcdefghi'[index];
    return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`;
  }),
].join('\n');

/** What is in `guidelines.yaml`, and what is said of it. */
const cases: readonly [string, string, RegExp][] = [
  ['a billion laughs', laughs, /aliases|unknown key/u],
  ['aliases of themselves', 'terms: &a [*a]', /terms\[0\]|aliases/u],
  ['five million letters', `# ${'x'.repeat(5_000_000)}`, /longer than 2000000 characters; split/u],
  ['UTF-16 read as UTF-8', [...guidelines].join('\0'), /guidelines\.yaml:1:2: is not UTF-8/u],
  [
    'a NUL byte',
    guidelines.replace('gratis', 'gra\0tis'),
    /guidelines\.yaml:\d+:\d+: is not UTF-8/u,
  ],
  [
    'Latin-1 read as UTF-8',
    guidelines.replace('jeg', 'j\uFFFDg'),
    /guidelines\.yaml:\d+:\d+: is not UTF-8 text here; save the file as UTF-8/u,
  ],
  ['a tab', guidelines.replace('  - use', '\t- use'), /guidelines\.yaml:2:\d+: .*use spaces/u],
  ['brackets without end', 'terms: '.padEnd(100_000, '['), /deep in each other; take levels out/u],
  [
    'keys without end',
    Array.from({ length: 500 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
    /deep/u,
  ],
  ['a key __proto__', '__proto__: {terms: []}', /unknown key/u],
  ['__proto__ inside', 'terms: [{__proto__: {never: x}, never: gratis}]', /terms\[0\]/u],
  ['a key constructor', 'constructor: {prototype: {terms: []}}', /unknown key/u],
  [
    'a merge key',
    'base: &b {never: gratis}\nterms: [{<<: *b}]',
    /guidelines\.yaml:1.*unknown key/u,
  ],
  ['a key twice', 'terms: []\nterms: []', /guidelines\.yaml:2.*twice; keep one/u],
  ['a huge number', 'length: {words: {max: 1e999}}', /guidelines\.yaml:1/u],
  [
    '100,000 rules',
    `rules:\n${Array.from({ length: 100_000 }, (_, at) => rule(at)).join('')}`,
    /longer than|at most/u,
  ],
  [
    '1,001 rules',
    `rules:\n${Array.from({ length: 1001 }, (_, at) => rule(at)).join('')}`,
    /rules.*1000/u,
  ],
  ['a tag that makes code', 'terms: !!js/function "function(){}"', /guidelines\.yaml:1/u],
  ['a second document', 'terms: []\n---\nterms: []', /guidelines\.yaml:2.*keep one/u],
  ['a list where keys belong', '[1, 2]', /guidelines\.yaml:1/u],
  ['a bare word', 'hello', /guidelines\.yaml:1/u],
];

describe.each(cases)('guidelines with %s', (_, text, message) => {
  test('are refused in one clear sentence, and nothing of them is there', () => {
    const reading = readPack({ ...samplePack, 'guidelines.yaml': text });
    expect(reading).not.toHaveProperty('pack');
    const problems = reading.ok ? [] : reading.problems;
    const said = problems.map(describeProblem).join('\n');
    expect(said).toMatch(message);
    for (const problem of problems) {
      expect(problem.message).not.toMatch(/\n|undefined|\[object|at .*\.ts/u);
      expect(problem.message.length).toBeLessThan(400);
    }
    expect({}).not.toHaveProperty('terms');
  });
});

test('a byte order mark changes nothing', () => {
  const marked = Object.fromEntries(
    Object.entries(samplePack).map(([path, text]) => [path, `\uFEFF${text}`]),
  );
  expect(readPack(marked)).toEqual(readPack(samplePack));
});
