import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { createBinaryModuleFromUrl, Dialect, LocalLinter } from 'harper.js';

import type { Span } from '@/lib/text/span';

const root = path.resolve(import.meta.dirname, '../..');

interface Lint extends Span {
  readonly rule: string;
  readonly kind: string;
}

/** Harper as it comes, with all that it has on by itself. */
export async function startHarper(): Promise<
  (text: string, dialect: Dialect) => Promise<readonly Lint[]>
> {
  const file = path.join(root, 'node_modules/harper.js/dist/harper_wasm_slim_bg.wasm');
  const linter = new LocalLinter({
    binary: createBinaryModuleFromUrl(pathToFileURL(file).href, 'slim'),
    dialect: Dialect.British,
  });
  await linter.setup();
  let spoken = Dialect.British;
  return async (text, dialect) => {
    if (dialect !== spoken) await linter.setDialect(dialect);
    spoken = dialect;
    const lints = await linter.organizedLints(text, { language: 'plaintext' });
    return Object.entries(lints).flatMap(([rule, found]) =>
      found.map((one) => ({ rule, kind: one.lint_kind(), ...spanOf(one.span()) })),
    );
  };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
