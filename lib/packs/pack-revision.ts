import { textHash } from '@/lib/text/text-hash';

import { isPackContent } from './check-pack-files';
import type { PackFiles } from './pack';

/** Changes with the contents of a pack, and with nothing else: not with line endings, nor with a README. */
export function packRevision(files: PackFiles): string {
  const paths = Object.keys(files).filter(isPackContent).toSorted();
  return textHash(paths.map((path) => `${path}\0${files[path] ?? ''}\0`).join(''));
}
