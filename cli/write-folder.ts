import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import type { PackFiles } from '@/lib/packs/pack';
import { reasonOf } from '@/lib/text/reason-of';

import { CannotRun } from './cannot-run.ts';

/** Writes a folder that is not there yet, all of it or nothing: beside its place, then renamed. */
export async function writeFolder(out: string, files: PackFiles): Promise<void> {
  if (existsSync(out)) {
    throw new CannotRun(`"${out}" is there already. Choose another folder with --out.`);
  }
  const parent = path.dirname(path.resolve(out));
  await mkdir(parent, { recursive: true });
  const temporary = await mkdtemp(path.join(parent, '.replybook-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      const target = path.join(temporary, file);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, text);
    }
    await rename(temporary, out);
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    const reason = reasonOf(error);
    throw new CannotRun(`"${out}" cannot be written: ${reason}.`);
  }
}
