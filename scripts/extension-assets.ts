import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import { runnerImport } from 'vite';

import { dictionaryPackages } from '../lib/proofreading/dictionary-packages.ts';
import { thirdPartyLicences } from './third-party-licences.ts';

/** A file that goes into the extension as it is. */
export interface ExtensionAsset {
  readonly absoluteSrc: string;
  readonly relativeDest: string;
}

interface Making {
  readonly dest: string;
  readonly from: readonly string[];
  readonly make: () => Promise<Uint8Array | string>;
}

/** Changes when something is made differently from the same sources. */
const RECIPE = 1;
const PACK_FILE = /\.(?:ya?ml|md|txt)$/u;

/**
 * Makes the extension's data files in `out`: dictionaries (unmodified, gzipped, each with its
 * licence), lists of common words, Harper's WASM, the sample packs, the licences of what is bundled. What has not changed since is not made again.
 */
export async function buildExtensionAssets(options: {
  readonly root: string;
  readonly out: string;
}): Promise<readonly ExtensionAsset[]> {
  const makings = [
    ...dictionaries(options.root),
    ...(await wordFrequencies(options.root)),
    ...harper(options.root),
    ...(await samplePacks(options.root)),
    ...(await corePacks(options.root)),
    {
      dest: 'licences/packages.txt',
      from: [path.join(options.root, 'package-lock.json')],
      make: () => thirdPartyLicences(options.root),
    },
  ];
  return Promise.all(
    makings.map(async (making) => {
      const absoluteSrc = path.join(options.out, making.dest);
      await makeUnlessSame(making, absoluteSrc);
      return { absoluteSrc, relativeDest: making.dest };
    }),
  );
}

function dictionaries(root: string): Making[] {
  return Object.entries(dictionaryPackages).flatMap(([folder, npmPackage]) => {
    const from = path.join(root, 'node_modules', npmPackage);
    return [
      ...['index.aff', 'index.dic'].map((file) => ({
        dest: `dictionaries/${folder}/${file}.gz`,
        from: [path.join(from, file)],
        make: async () => gzipSync(await readFile(path.join(from, file)), { level: 9 }),
      })),
      copy(path.join(from, 'license'), `dictionaries/${folder}/LICENSE`),
    ];
  });
}

async function wordFrequencies(root: string): Promise<Making[]> {
  const folder = path.join(root, 'data/word-frequencies');
  const files = await readdir(folder);
  return files.map((file) => copy(path.join(folder, file), `word-frequencies/${file}`));
}

function harper(root: string): Making[] {
  const folder = path.join(root, 'node_modules/harper.js/dist');
  return [
    copy(path.join(folder, 'harper_wasm_slim_bg.wasm'), 'harper/harper_slim.wasm'),
    copy(path.join(folder, '../LICENSE'), 'harper/LICENSE'),
  ];
}

async function samplePacks(root: string): Promise<Making[]> {
  const folders = await packFolders(path.join(root, 'packs'));
  return folders.map(({ name, files, read }) => ({
    dest: `packs/${name}.json`,
    from: files,
    make: async () => JSON.stringify(await read()),
  }));
}

interface CoreReader {
  readonly readCorePack: (files: Record<string, string>) => unknown;
}

/** Our own rules, read here, so that the extension needs no reader of YAML for them. */
async function corePacks(root: string): Promise<Making[]> {
  const readers = await codeOf(root, ['packs', 'guidelines']);
  const folders = await packFolders(path.join(root, 'core'));
  return folders.map(({ name, files, read }) => ({
    dest: `core/${name}.json`,
    from: [...files, ...readers],
    make: async () => {
      const { module } = await runnerImport<CoreReader>(
        path.join(root, 'lib/packs/read-core-pack.ts'),
        { root, configFile: false, logLevel: 'error', resolve: { alias: { '@': root } } },
      );
      return JSON.stringify(module.readCorePack(await read()));
    },
  }));
}

async function codeOf(root: string, rooms: readonly string[]): Promise<string[]> {
  const files = await Promise.all(
    rooms.map((room) =>
      readdir(path.join(root, 'lib', room), { recursive: true, withFileTypes: true }),
    ),
  );
  return files
    .flat()
    .filter((entry) => entry.isFile() && /(?<!\.test)\.ts$/u.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
}

interface PackFolder {
  readonly name: string;
  readonly files: readonly string[];
  readonly read: () => Promise<Record<string, string>>;
}

async function packFolders(parent: string): Promise<PackFolder[]> {
  const isThere = await stat(parent).catch(() => undefined);
  if (!isThere) return [];
  const folders = (await readdir(parent, { withFileTypes: true })).filter((entry) =>
    entry.isDirectory(),
  );
  return Promise.all(
    folders.map(async ({ name }) => {
      const folder = path.join(parent, name);
      const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile() && PACK_FILE.test(entry.name))
        .map((entry) => path.join(entry.parentPath, entry.name))
        .toSorted();
      const read = async () =>
        Object.fromEntries(
          await Promise.all(
            files.map(async (file) => [
              path.relative(folder, file).split(path.sep).join('/'),
              await readFile(file, 'utf8'),
            ]),
          ),
        );
      return { name, files, read };
    }),
  );
}

function copy(from: string, dest: string): Making {
  return { dest, from: [from], make: () => readFile(from) };
}

/** The key beside each file tells what it was made from: names, sizes and times of its sources. */
async function makeUnlessSame({ from, make }: Making, file: string): Promise<void> {
  const hash = createHash('sha256').update(`recipe ${RECIPE}\n`);
  for (const source of from) {
    const { size, mtimeMs } = await stat(source);
    hash.update(`${source}|${size}|${mtimeMs}\n`);
  }
  const key = hash.digest('hex');
  const keyFile = `${file}.key`;
  const before = await readFile(keyFile, 'utf8').catch(() => undefined);
  if (before === key && (await stat(file).catch(() => undefined))) return;
  await mkdir(path.dirname(file), { recursive: true });
  // Two builds may run at once, and neither may read half a file of the other's.
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, await make());
  await rename(unfinished, file);
  await writeFile(keyFile, key);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = path.resolve(import.meta.dirname, '..');
  const assets = await buildExtensionAssets({ root, out: path.join(root, '.cache/assets') });
  for (const { absoluteSrc, relativeDest } of assets) {
    const { size } = await stat(absoluteSrc);
    process.stdout.write(`${String(Math.round(size / 1024)).padStart(8)} kB  ${relativeDest}\n`);
  }
}
