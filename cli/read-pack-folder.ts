import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

import type { PackFiles } from '@/lib/packs/pack';

import { CannotRun } from './cannot-run.ts';

const TEXT_FILE = /\.(?:ya?ml|md|txt)$/u;

/** All text files of a pack folder by their path inside it. */
export async function readPackFolder(folder: string): Promise<PackFiles> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && TEXT_FILE.test(entry.name));
    const texts = await Promise.all(
      files.map(async ({ parentPath, name }) => {
        const path = join(parentPath, name);
        return [relative(folder, path).split(sep).join('/'), await readFile(path, 'utf8')] as const;
      }),
    );
    return Object.fromEntries(texts.toSorted(([one], [other]) => (one < other ? -1 : 1)));
  } catch (error) {
    throw new CannotRun(
      `The pack folder "${folder}" cannot be read (${error instanceof Error ? error.message : ''}). Name a folder with a pack.yaml.`,
    );
  }
}
