import * as v from 'valibot';

import type { PackProblem } from './pack';
import { keyOf, type ValuePath, type YamlDocument } from './read-yaml';

export type SchemaReading<Output> =
  | { readonly ok: true; readonly value: Output }
  | { readonly ok: false; readonly problems: readonly PackProblem[] };

/** The document as the schema says; every issue is a problem with file, line and key. */
export function readSchema<Schema extends v.GenericSchema>(
  schema: Schema,
  document: YamlDocument,
): SchemaReading<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, document.value);
  if (result.success) return { ok: true, value: result.output };
  return {
    ok: false,
    problems: result.issues.map(({ path, message }) =>
      problemAt(
        document,
        (path ?? []).map(({ key }) => stepOf(key)),
        message,
      ),
    ),
  };
}

/** A problem at a place of the document. */
export function problemAt(document: YamlDocument, path: ValuePath, message: string): PackProblem {
  const key = keyOf(path);
  return { file: document.file, line: document.lineOf(path), ...(key && { key }), message };
}

function stepOf(key: unknown): string | number {
  return typeof key === 'number' ? key : String(key);
}
