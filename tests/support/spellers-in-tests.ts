import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

import { dictionaryPackages } from '@/lib/proofreading/dictionaries/dictionary-packages';
import { loadSpeller, type ReadFile } from '@/lib/proofreading/dictionaries/load-speller';
import type { Speller } from '@/lib/proofreading/dictionaries/speller';
import type { ReplyContext } from '@/lib/text/reply-context';

const root = path.resolve(import.meta.dirname, '../..');
const spellers = new Map<string, Promise<Speller | undefined>>();

/** The dictionaries as their packages have them, zipped as in the extension, and the lists of common words. */
export const readDictionaryFile: ReadFile = async (file) => {
  if (/^(?:word-frequencies|rare-words)\//u.test(file)) {
    return new Uint8Array(await readFile(path.join(root, 'data', file)));
  }
  const [, folder, name] = /^dictionaries\/([^/]+)\/(.+)\.gz$/u.exec(file) ?? [];
  const found = Object.entries(dictionaryPackages).find(([one]) => one === folder);
  if (!found || !name) throw new Error(`"${file}" is no file of a dictionary.`);
  return new Uint8Array(
    gzipSync(await readFile(path.join(root, 'node_modules', found[1], name)), { level: 1 }),
  );
};

/** Loads each dictionary once for all tests of a file. */
export function spellerFor(language: string): Promise<Speller | undefined> {
  const speller = spellers.get(language) ?? loadSpeller(language, readDictionaryFile);
  spellers.set(language, speller);
  return speller;
}

export async function freeSpellers(): Promise<void> {
  for (const speller of spellers.values()) (await speller)?.dispose();
  spellers.clear();
}

export function contextIn(language: string, change: Partial<ReplyContext> = {}): ReplyContext {
  return { kind: 'public', language, screenLanguage: 'en', ...change };
}
