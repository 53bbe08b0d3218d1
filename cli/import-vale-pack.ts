import { lstat, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { importVale, type LeftRule, type ValeImport } from '@/lib/packs/import-vale';
import { PACK_LIMITS } from '@/lib/packs/pack-limits';
import { reasonOf } from '@/lib/text/reason-of';
import { findStyles } from '@/lib/vale/style-files';

import { CannotRun, readingWords } from './cannot-run.ts';
import { readZip } from './read-zip.ts';
import { writeFolder } from './write-folder.ts';

/** `replybook pack import vale PATH`: a pack of a Vale style, of several, or of a package. */
export async function importValePack(words: readonly string[]): Promise<number> {
  const { source, ...wanted } = readArguments(words);
  const { texts, left } = decode(await readSource(source));
  const name = path.basename(path.resolve(source)).replace(/\.zip$/iu, '');
  const made = tryImport(source, () => {
    const found = findStyles(texts, name);
    if (found.styles.length === 0)
      throw new Error('it holds no style: no folder with .yml files that say what they extend');
    const id = wanted.id ?? slug(found.styles.length === 1 ? (found.styles[0] ?? name) : name);
    const wishes = { id, name: wanted.name ?? found.styles.join(', '), language: wanted.lang };
    return { id, ...importVale(found, wishes) };
  });
  const out = wanted.out ?? made.id;
  await writeFolder(out, made.files);
  report(out, made, [...left, ...made.left]);
  return 0;
}

function readArguments(words: readonly string[]) {
  return readingWords(() => {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        id: { type: 'string' },
        name: { type: 'string' },
        lang: { type: 'string', default: 'en' },
      },
    });
    const [source] = positionals;
    if (source === undefined || positionals.length > 1)
      throw new Error('Name one style folder, StylesPath or .zip: "pack import vale PATH".');
    return { ...values, source };
  });
}

const WANTED = /\.(?:yml|ini|txt)$/u;
/** What macOS puts beside the files of an archive. */
const OF_FINDER = /(?:^|\/)(?:__MACOSX\/|\._)/u;

async function readSource(source: string): Promise<ReadonlyMap<string, Buffer>> {
  try {
    const stat = await lstat(source);
    if (!stat.isDirectory()) {
      if (stat.size > 64_000_000) throw new Error('it is larger than 64 MB');
      return new Map(
        [...readZip(await readFile(source))].filter(
          ([file]) => WANTED.test(file) && !OF_FINDER.test(file),
        ),
      );
    }
    const entries = await readdir(source, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile() && WANTED.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .filter((file) => !/[/\\](?:node_modules|\.git)[/\\]/u.test(file))
      .toSorted();
    if (files.length > PACK_LIMITS.files) throw new Error('it holds too many files');
    const read = new Map<string, Buffer>();
    for (const file of files)
      read.set(path.relative(source, file).split(path.sep).join('/'), await readFile(file));
    return read;
  } catch (error) {
    throw cannotImport(source, error);
  }
}

function cannotImport(source: string, error: unknown): CannotRun {
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  const reason = reasonOf(error);
  return new CannotRun(
    `"${source}" cannot be imported: ${isMissing ? 'there is no such file or folder' : reason}.`,
  );
}

function decode(files: ReadonlyMap<string, Buffer>) {
  const texts: Record<string, string> = {};
  const left: LeftRule[] = [];
  for (const [file, bytes] of files) {
    if (bytes.length > PACK_LIMITS.fileCharacters) {
      left.push({ file, reason: `it is larger than ${PACK_LIMITS.fileCharacters / 1e6} MB` });
      continue;
    }
    try {
      texts[file] = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      left.push({ file, reason: 'it is not written in UTF-8; save it as UTF-8' });
    }
  }
  return { texts, left };
}

function tryImport<Result>(source: string, make: () => Result): Result {
  try {
    return make();
  } catch (error) {
    throw cannotImport(source, error);
  }
}

function slug(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, 64)
    .replaceAll(/^-+|-+$/gu, '');
  return plain === '' ? 'vale' : plain;
}

function report(out: string, { taken }: ValeImport, left: readonly LeftRule[]): void {
  process.stdout.write(`${out}: ${taken} rules taken, ${left.length} not taken\n`);
  for (const { file, reason } of left.toSorted((one, other) => (one.file < other.file ? -1 : 1)))
    process.stdout.write(`  ${file}: ${reason}\n`);
}
