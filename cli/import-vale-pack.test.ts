import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

import { importValePack } from './import-vale-pack.ts';
import { useCommandRun } from './output-in-tests.ts';
import { makeZip, type ZipEntry } from './zip-in-tests.ts';

const run = useCommandRun();

const RULE = "extends: existence\nmessage: Avoid '%s'.\ntokens: [cheap]\n";

async function importZip(entries: readonly ZipEntry[] | Buffer): Promise<string> {
  const source = path.join(run.folder, 'House.zip');
  writeFileSync(source, Buffer.isBuffer(entries) ? entries : makeZip(entries));
  await importValePack([source, '--out', path.join(run.folder, 'pack')]);
  return readFileSync(path.join(run.folder, 'pack/guidelines.yaml'), 'utf8');
}

test.each([
  ['at its top', ['Words.yml']],
  ['in the folder of the style', ['House/Words.yml']],
  ['in a folder of the archive', ['House-1.2/House/Words.yml']],
  ['deep in a package', ['pkg/styles/House/Words.yml', 'pkg/.vale.ini']],
])('a zip with its rules %s becomes a pack', async (_where, paths) => {
  const guidelines = await importZip(
    paths.map((each) => ({
      path: each,
      text: each.endsWith('.ini') ? 'StylesPath = styles\n[*]\nBasedOnStyles = House\n' : RULE,
    })),
  );
  expect(guidelines).toContain('imported: House.Words');
  expect(run.out).toContain('1 rules taken, 0 not taken');
});

test('hidden folders, examples and programs in a zip are no rules', async () => {
  await importZip([
    { path: 'House/Words.yml', text: RULE },
    { path: '__MACOSX/House/._Words.yml', text: '\u0000\u0005' },
    { path: '.github/workflows/test.yml', text: 'extends: x\n' },
    { path: 'fixtures/House/Other.yml', text: RULE },
    { path: 'House/run.sh', text: 'rm -rf /' },
  ]);
  expect(run.out).toContain('1 rules taken, 0 not taken');
});

test.each([
  ['no rules', [{ path: 'README.md', text: 'hello' }], 'it holds no style'],
  ['a path out of it', [{ path: '../House/Words.yml', text: RULE }], 'leads out of it'],
  [
    'a password',
    [{ path: 'House/Words.yml', text: RULE, isLocked: true as const }],
    'locked with a password',
  ],
  [
    'only what Replybook cannot run',
    [{ path: 'House/A.yml', text: 'extends: script\nmessage: x\n' }],
    'no rule can be taken',
  ],
])(
  'a zip with %s is refused in one sentence, and nothing is written',
  async (_what, entries, why) => {
    const refusal = await importZip(entries).catch(String);
    expect(refusal).toMatch(/^CannotRun: "[^"]*House\.zip" cannot be imported: [^\n]+\.$/u);
    expect(refusal).toContain(why);
    expect(existsSync(path.join(run.folder, 'pack'))).toBe(false);
  },
);

test('a file that is no zip, and one that is not there, are named', async () => {
  await expect(importZip(Buffer.from('PK but no zip'))).rejects.toThrow(
    /House\.zip" cannot be imported: it is not a zip archive, or is cut off\.$/u,
  );
  await expect(importValePack([path.join(run.folder, 'missing.zip')])).rejects.toThrow(
    /there is no such file or folder\.$/u,
  );
});

test('a rule that is not written in UTF-8 is named, and the others are taken', async () => {
  const zip = makeZip([
    { path: 'House/Words.yml', text: RULE },
    { path: 'House/Latin.yml', text: `${RULE}# @\n`, method: 0 },
  ]);
  zip[zip.lastIndexOf('# @') + 2] = 0xe6;
  await importZip(zip);
  expect(run.out).toContain('1 rules taken, 1 not taken');
  expect(run.out).toContain('House/Latin.yml: it is not written in UTF-8; save it as UTF-8');
});
