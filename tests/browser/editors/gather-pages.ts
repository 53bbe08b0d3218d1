import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { buildScript } from './build-harness.ts';

const pages = path.resolve(import.meta.dirname, '../../pages');

export interface EditorPages {
  readonly folder: string;
  /** Builds the script of a page that has one; the others need nothing. */
  prepare(name: string): Promise<void>;
  remove(): Promise<void>;
}

/** The editors' pages in a folder to be served, the libraries beside them under `node_modules`. */
export async function gatherPages(): Promise<EditorPages> {
  const folder = await mkdtemp(path.join(tmpdir(), 'replybook-editor-pages-'));
  await cp(path.join(pages, 'editors'), folder, { recursive: true });
  await symlink(path.join(pages, 'node_modules'), path.join(folder, 'node_modules'));
  return {
    folder,
    async prepare(name) {
      const source = path.join(pages, 'editors', `${name}.ts`);
      const script = path.join(folder, `${name}.js`);
      if (existsSync(source) && !existsSync(script)) await buildScript(source, script);
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
