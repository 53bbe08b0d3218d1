import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const shared = path.resolve(import.meta.dirname, '../../../shared/data');
const own = path.resolve(import.meta.dirname, '../corpora');

/** An edit that makes the text right: UTF-16 offsets, half open, and what belongs there. */
export type Edit = readonly [start: number, end: number, right: string];

/** One text of a measured set; the sets' own READMEs say what each field holds. */
export interface Row {
  readonly id?: string;
  readonly text: string;
  readonly correct?: string;
  /** One list, or one for each annotator. */
  readonly edits?: readonly Edit[] | readonly (readonly Edit[])[];
  readonly typos?: readonly (readonly [number, number, string | null, string])[];
  readonly answer?: string;
  readonly formal?: string;
  /** Which part of a corpus: its README says what each was for. */
  readonly set?: number;
  readonly wrong?: string;
  readonly right?: readonly string[];
  readonly faults?: readonly {
    readonly match: string;
    readonly fix?: string;
    readonly kind: string;
  }[];
}

/** Rows of a set of the shared development data; undefined where it is not at hand. */
export function sharedRows(file: string): readonly Row[] | undefined {
  return rowsOf(path.join(shared, file));
}

/** Rows of a corpus of the project's own. */
export function ownRows(file: string): readonly Row[] {
  return rowsOf(path.join(own, file)) ?? [];
}

/** Lines of a text of the project's own. */
export function ownLines(file: string): readonly string[] {
  return readFileSync(path.join(own, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
}

function rowsOf(file: string): readonly Row[] | undefined {
  if (!existsSync(file)) return undefined;
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Row => JSON.parse(line));
}
