import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { dictionaryPackages } from '../lib/proofreading/dictionaries/dictionary-packages.ts';
import { buildExtensionAssets, type ExtensionAsset } from './extension-assets.ts';

const root = path.resolve(import.meta.dirname, '..');
let out = '';
let assets: readonly ExtensionAsset[] = [];
const find = (dest: string): string => {
  const asset = assets.find(({ relativeDest }) => relativeDest === dest);
  if (!asset) throw new Error(`${dest} is not among the assets.`);
  return asset.absoluteSrc;
};

beforeAll(async () => {
  out = await mkdtemp(path.join(tmpdir(), 'replybook-assets-'));
  assets = await buildExtensionAssets({ root, out });
}, 60_000);
afterAll(() => rm(out, { recursive: true }));

test.each(Object.entries(dictionaryPackages))(
  'the dictionary in %s is the unmodified one of %s, with its licence',
  async (folder, from) => {
    for (const name of ['index.aff', 'index.dic']) {
      const zipped = await readFile(find(`dictionaries/${folder}/${name}.gz`));
      const original = await readFile(path.join(root, 'node_modules', from, name));
      expect(gunzipSync(zipped).equals(original)).toBe(true);
      // No time in the file: the same dictionary gives the same bytes on every day.
      expect(zipped.readUInt32LE(4)).toBe(0);
    }
    expect((await stat(find(`dictionaries/${folder}/LICENSE`))).size).toBeGreaterThan(100);
  },
);

test('each language with a dictionary has its list of common words, with licence and origin', async () => {
  for (const language of new Set(Object.keys(dictionaryPackages).map((one) => one.slice(0, 2)))) {
    const list = gunzipSync(await readFile(find(`word-frequencies/${language}.txt.gz`)));
    const lines = list.toString('utf8').trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(20_000);
    expect(lines.filter((line) => !/^\p{L}[\p{L}'-]+ [a-z]$/u.test(line))).toEqual([]);
  }
  expect(await readFile(find('word-frequencies/LICENSE'), 'utf8')).toContain('ShareAlike');
  expect(await readFile(find('word-frequencies/README.md'), 'utf8')).toContain('wordfreq 3.1.1');
});

test.each([
  ['en', 100_000, 'LICENSE', 'Kevin Atkinson', 'SCOWL'],
  ['de', 100_000, 'LICENSE-de', 'ShareAlike', 'german-nouns'],
])(
  'the list of rare words, %s: sorted, with licence and origin',
  async (language, least, licence, holder, origin) => {
    const lines = gunzipSync(await readFile(find(`rare-words/${language}.txt.gz`)))
      .toString('utf8')
      .trimEnd()
      .split('\n');
    expect(lines.length).toBeGreaterThan(least);
    expect(lines).toEqual(lines.toSorted((one, other) => (one < other ? -1 : 1)));
    expect(await readFile(find(`rare-words/${licence}`), 'utf8')).toContain(holder);
    expect(await readFile(find('rare-words/README.md'), 'utf8')).toContain(origin);
  },
);

test('a sample pack is one file with all of its texts', async () => {
  const files: unknown = JSON.parse(await readFile(find('packs/nordlys.json'), 'utf8'));
  expect(files).toMatchObject({
    'pack.yaml': await readFile(path.join(root, 'packs/nordlys/pack.yaml'), 'utf8'),
    'words/da.txt': expect.any(String),
  });
});

test('Harper comes with its licence, and so does every package that is bundled', async () => {
  expect((await stat(find('harper/harper_slim.wasm'))).size).toBeGreaterThan(10_000_000);
  expect(await readFile(find('harper/LICENSE'), 'utf8')).toContain('Apache License');
  const notices = await readFile(find('licences/packages.txt'), 'utf8');
  for (const name of ['hunspell-asm', 'nanoid', 'tinyld', 'dexie', 'react-dom', 'scheduler']) {
    expect(notices).toMatch(new RegExp(`^${name} \\d`, 'mu'));
  }
});

test('what has not changed is not made again', async () => {
  const files = assets.map(({ absoluteSrc }) => absoluteSrc);
  const times = () => Promise.all(files.map(async (file) => (await stat(file)).mtimeMs));
  const before = await times();
  await buildExtensionAssets({ root, out });
  expect(await times()).toEqual(before);
});
