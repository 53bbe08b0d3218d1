import { expect, test } from 'vitest';

import { readPack } from './read-pack';
import { changedPack, problemsAfter, problemsOf, samplePack } from './sample-pack';

test('a pack without mistakes is read whole', () => {
  expect(readPack(samplePack)).toEqual({
    ok: true,
    pack: {
      id: 'nordlys',
      name: 'Nordlys Bredbånd',
      seq: 3,
      version: '1.2.0',
      client: { id: 'nordlys', name: 'Nordlys Bredbånd' },
      languages: ['da', 'en-GB'],
      appliesTo: {
        mailboxes: ['kundeservice@nordlys.example'],
        brands: [],
        tags: [],
        paths: [],
        hosts: ['*.helpdesk.example'],
      },
      licence: 'CC0-1.0',
      revision: expect.stringMatching(/^\w+\.\w+$/u),
      guidelines: {
        languages: ['da', 'en-GB'],
        terms: [
          {
            kind: 'use',
            id: 'use-nordlys-fiber',
            use: 'Nordlys Fiber',
            insteadOf: ['Nordlysfiber'],
            case: 'exact',
            inflect: [],
            level: 'error',
            why: { da: 'Det er navnet.', en: 'It is the name.' },
            examples: [
              {
                bad: 'Din Nordlysfiber virker.',
                match: 'Nordlysfiber',
                fix: 'Din Nordlys Fiber virker.',
              },
              { good: 'Din Nordlys Fiber virker.' },
            ],
          },
          {
            kind: 'never',
            id: 'never-gratis',
            never: ['gratis'],
            unless: ['gratis fragt'],
            suggest: [''],
            lang: 'da',
            level: 'warning',
            examples: [{ bad: 'Det er gratis.' }, { good: 'Der er gratis fragt.' }],
          },
        ],
        parts: [
          {
            id: 'greeting',
            required: true,
            position: 'first',
            any: { da: ['Hej {name}'], en: ['Dear {name}'] },
            forbid: {},
            level: 'warning',
            examples: [{ bad: 'Tak for din mail.' }, { good: 'Hej Åse' }],
          },
        ],
        placeholders: { styles: ['[NAVN]'], leftOver: 'block' },
        rules: [
          {
            extends: 'existence',
            id: 'reproach',
            tokens: ['som jeg allerede har skrevet'],
            suggest: [],
            ignoreCase: true,
            nonword: false,
            message: 'Avoid %s',
            level: 'warning',
            examples: [{ bad: 'Som jeg allerede har skrevet' }, { good: 'Kort sagt' }],
          },
        ],
        sending: { missingParts: 'let', unchecked: 'let', override: 'allowed' },
        words: { da: ['Åbybro', 'Sæby', 'Wi-Fi'], 'en-GB': ['Wi-Fi'] },
      },
      templates: [
        {
          id: 'refund',
          title: 'Pengene er på vej',
          shortcut: 'refund',
          tags: ['penge', 'money'],
          fields: [
            {
              name: 'order_number',
              label: 'Ordrenummer',
              type: 'text',
              options: [],
              required: true,
            },
          ],
          variants: {
            da: 'Hej {{ customer.first_name }}\n\nVi har sendt pengene.',
            'en-GB': 'Dear {{ customer.first_name }}',
          },
        },
      ],
    },
  });
});

test('a pack is plain data that can be stored and sent to a Worker', () => {
  expect(structuredClone(readPack(samplePack))).toEqual(readPack(samplePack));
});

test('all problems are reported at once, from all files, by file and line', () => {
  const files = changedPack({
    'pack.yaml': 'id: Nordlys\nlanguages: [da]\nversion: 1.0\n',
    'guidelines.yaml': 'terms:\n  - use: a\n    levle: error\n    case: excat\n',
    'templates/refund.da.md': '---\ntags: penge\n---\n',
    'templates/refund.en-GB.md': undefined,
    'words/da.txt': 'Sæby, Åbybro\n',
  });
  expect(problemsOf(files)).toEqual([
    'guidelines.yaml:3 terms[0].levle: unknown key; did you mean "level"?',
    'guidelines.yaml:4 terms[0].case: expected one of exact, any; found "excat"; did you mean "exact"?',
    'pack.yaml:1 id: expected lower case letters, digits and hyphens; found "Nordlys"',
    'pack.yaml:1 name: is missing; add "name"',
    'pack.yaml:1 seq: is missing; add "seq"',
    'pack.yaml:1 client: is missing; add "client"',
    'pack.yaml:3 version: expected a text; found the number 1; put it in quotes',
    'templates/refund.da.md:2 title: is missing; add "title"',
    'templates/refund.da.md:2 tags: expected a list; found "penge"',
    'templates/refund.da.md:4: has no text; write it under the second "---"',
    'words/da.txt:1: "Sæby, Åbybro" is not one word; one word a line',
  ]);
});

function revision(changes: Record<string, string>) {
  const reading = readPack(changedPack(changes));
  return reading.ok ? reading.pack.revision : reading.problems;
}

test('the revision changes with the contents and with nothing else', () => {
  const before = revision({});
  const windows = samplePack['words/da.txt']?.replaceAll('\n', '\r\n') ?? '';
  expect(revision({ 'words/da.txt': `\uFEFF${windows}`, 'README.md': 'Hej' })).toBe(before);
  expect(revision({ 'words/da.txt': 'Åbybro\n' })).not.toBe(before);
  expect(revision({ 'words/en-GB.txt': 'Nordlys\n' })).not.toBe(before);
  const reversed = Object.fromEntries(Object.entries(samplePack).toReversed());
  expect(readPack(reversed)).toEqual(readPack(samplePack));
});

test('files of Windows are read with the right lines', () => {
  const text = (samplePack['guidelines.yaml'] ?? '').replaceAll('\n', '\r\n');
  expect(problemsOf(changedPack({ 'guidelines.yaml': text.replace('case:', 'kase:') }))).toEqual([
    'guidelines.yaml:4 terms[0].kase: unknown key; did you mean "case"?',
  ]);
});

test('a missing file is named, and the one it may be', () => {
  expect(problemsOf({ 'guidelines.yml': '', 'x/pack.yaml': '' })).toEqual([
    'guidelines.yaml: the file is missing; rename "guidelines.yml"',
    'guidelines.yml: is no file of a pack; did you mean "guidelines.yaml"?',
    'pack.yaml: the file is missing; is the pack the folder of "x/pack.yaml"?',
    'x/pack.yaml: is no file of a pack; did you mean "pack.yaml"?',
  ]);
});

test.each(['../pack.yaml', '/etc/a.md', 'templates/../a.da.md', String.raw`words\da.txt`, 'C:/a'])(
  'a path that leaves the pack is refused: %s',
  (path) => {
    expect(problemsOf(changedPack({ [path]: 'x' }))).toEqual([
      `${path}: is no path inside the pack; put the file into its folder`,
    ]);
  },
);

test('files with names of no use are named, files for people are left alone', () => {
  const files = changedPack({
    'README.md': '',
    '.gitignore': '',
    LICENSE: '',
    'templates/refund.md': '',
    'words/dansk.txt': '',
    'logo.png': '',
  });
  expect(problemsOf(files)).toEqual([
    'logo.png: is no file of a pack; known here: pack.yaml, guidelines.yaml, sites.yaml, templates/…, words/…',
    'templates/refund.md: is no template; name it like templates/refund.da.md',
    'words/dansk.txt: is no word list; name it like words/da.txt',
  ]);
});

test('a language that the pack does not declare is a problem wherever it stands', () => {
  const files = changedPack({
    'words/de.txt': 'Straße',
    'templates/refund.de.md': samplePack['templates/refund.da.md'],
  });
  const what =
    '"de" is not among the languages of pack.yaml (da, en-GB); add it there or change it here';
  expect(problemsOf(files)).toEqual([`templates/refund.de.md: ${what}`, `words/de.txt: ${what}`]);
  expect(
    problemsAfter('guidelines.yaml', { 'lang: da': 'lang: de', 'en: ["Dear': 'de: ["Dear' }),
  ).toEqual([
    `guidelines.yaml:13 terms[1].lang: ${what}`,
    `guidelines.yaml:21 parts[0].any.de: ${what}`,
  ]);
});

test('an enormous pack is refused before it is read', () => {
  const big = 'x'.repeat(2_000_001);
  expect(problemsOf(changedPack({ 'guidelines.yaml': big }))).toEqual([
    'guidelines.yaml: is longer than 2000000 characters; split it',
  ]);
});
