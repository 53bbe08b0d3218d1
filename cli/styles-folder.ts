import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import type { StylesFolder } from '@/lib/vale/load-rules';

/** The folders of a StylesPath, read from the disk. */
export const stylesFolder: StylesFolder = {
  list(folder) {
    if (!existsSync(folder) || !statSync(folder).isDirectory()) return undefined;
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted();
  },
  read: (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined),
};
