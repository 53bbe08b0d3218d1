import { hintFor, nearestName } from './nearest-name';
import type { PackFiles, PackProblem } from './pack';
import { PACK_LIMITS } from './pack-limits';
import { TEMPLATE_PATH } from './read-template';

/** `words/da.txt` */
export const WORDS_PATH = /^words\/([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\.txt$/u;

// Files for people and for git, and exercises, which nothing here reads.
const IGNORED =
  /^(?:readme|license|licence|changelog)(?:\.\w+)?$|(?:^|\/)\.[^/]+$|^exercises\/[^/]+\.ya?ml$/iu;

/** What makes a pack too big to be read at all. */
export function checkPackSize(files: PackFiles): PackProblem[] {
  const entries = Object.entries(files);
  const total = entries.reduce((sum, [, text]) => sum + text.length, 0);
  const file = 'pack.yaml';
  return [
    ...(entries.length > PACK_LIMITS.files
      ? [{ file, message: `the pack has more than ${PACK_LIMITS.files} files; split it` }]
      : []),
    ...(total > PACK_LIMITS.totalCharacters
      ? [{ file, message: 'the pack is too big; split it' }]
      : []),
    ...entries
      .filter(([, text]) => text.length > PACK_LIMITS.fileCharacters)
      .map(([path]) => ({
        file: path,
        message: `is longer than ${PACK_LIMITS.fileCharacters} characters; split it`,
      })),
  ];
}

/** Texts that were not saved as UTF-8: half of their letters would be others. */
export function checkEncoding(files: PackFiles): PackProblem[] {
  return Object.entries(files).flatMap(([file, text]) => {
    const at = text.search(/[\0\uFFFD]/u);
    if (at < 0 || !isPackContent(file)) return [];
    const before = text.slice(0, at).split(/\r\n?|\n/u);
    const column = (before.at(-1)?.length ?? 0) + 1;
    const message = 'is not UTF-8 text here; save the file as UTF-8';
    return [{ file, line: before.length, column, message }];
  });
}

/** Files that are missing, not of a pack, or outside of its folder. */
export function checkPackFiles(files: PackFiles): PackProblem[] {
  const paths = Object.keys(files);
  return [
    ...['pack.yaml', 'guidelines.yaml']
      .filter((file) => files[file] === undefined)
      .map((file) => ({ file, message: missingMessage(file, paths) })),
    ...paths.toSorted().flatMap(checkPath),
  ];
}

/** True for a file that holds something of the pack. */
export function isPackContent(path: string): boolean {
  return (
    path === 'pack.yaml' ||
    path === 'guidelines.yaml' ||
    path === 'sites.yaml' ||
    TEMPLATE_PATH.test(path) ||
    WORDS_PATH.test(path)
  );
}

function missingMessage(file: string, paths: readonly string[]): string {
  const nested = paths.find((path) => path.endsWith(`/${file}`));
  const nearest = nearestName(file, paths);
  if (nested !== undefined) return `the file is missing; is the pack the folder of "${nested}"?`;
  return `the file is missing; ${nearest === undefined ? 'add it' : `rename "${nearest}"`}`;
}

function checkPath(path: string): PackProblem[] {
  const isUnsafe =
    /[\0\\:]|^\/|\/$/u.test(path) || path.split('/').some((step) => ['', '.', '..'].includes(step));
  if (isUnsafe || path.length > 200) {
    return [{ file: path, message: 'is no path inside the pack; put the file into its folder' }];
  }
  if (isPackContent(path) || IGNORED.test(path)) return [];
  if (path.startsWith('templates/')) {
    return [{ file: path, message: 'is no template; name it like templates/refund.da.md' }];
  }
  if (path.startsWith('words/')) {
    return [{ file: path, message: 'is no word list; name it like words/da.txt' }];
  }
  const known = ['pack.yaml', 'guidelines.yaml', 'sites.yaml', 'templates/…', 'words/…'];
  return [{ file: path, message: `is no file of a pack${hintFor(path, known)}` }];
}
