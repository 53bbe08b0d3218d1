// npm run matrix [-- --only tinymce-5,slate --browser firefox --write]: every editor in both browsers
// with the built extension and real keys. Prints a table; --write puts it into docs/editor-matrix.md.
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';

import { editorList } from '../browser/editors/editor-list.ts';
import { gatherPages } from '../browser/editors/gather-pages.ts';
import type { EditorCase } from '../contracts/editor/editor-desk.ts';
import {
  browserNames,
  launchBrowser,
  type Browser,
  type BrowserName,
} from '../support/browsers.ts';
import { extensionDirs } from '../support/extension-dirs.ts';
import { servePages } from '../support/serve-pages.ts';
import { installMatrixPack } from './desk.ts';
import { openField } from './open-field.ts';
import { columns, scripts, type Column } from './rows.ts';
import { applies, findLimit, writeTable, type Cell, type Row } from './write-table.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    browser: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const only = values.only?.split(',');
const editors = editorList.filter(
  ({ name, kind, isInMatrix = true }) => kind !== 'input' && (only?.includes(name) ?? isInMatrix),
);
const names = browserNames.filter(
  (name) => values.browser === undefined || name === values.browser,
);

const pages = await gatherPages();
const server = await servePages({ folder: pages.folder });
const rows: Row[] = [];
for (const name of names) {
  const browser = await launchBrowser(name, { extensionDir: extensionDirs[name] });
  try {
    await installMatrixPack(browser);
    for (const editor of editors) {
      await pages.prepare(editor.name);
      rows.push(await tryEditor(browser, name, editor, `${server.origin}/${editor.name}.html`));
    }
  } finally {
    await browser.close();
  }
}
await server.close();
await pages.remove();

const sorted = rows.toSorted((one, other) => one.editor.name.localeCompare(other.editor.name));
const table = writeTable(sorted);
console.log(table);
if (values.write) await writeDocument(table);
const wrong = sorted.flatMap((row) =>
  columns.flatMap((column) => {
    if (!applies(row, column)) return [];
    const isRight = row.cells[column].state === 'right';
    const limit = findLimit(row, column);
    if (isRight && limit)
      return [`${row.editor.name}, ${row.browser}, ${column}: works, though a limit says no`];
    return isRight || limit ? [] : [`${row.editor.name}, ${row.browser}, ${column}`];
  }),
);
console.log(`${rows.length * columns.length - wrong.length} cells as stated, ${wrong.length} not`);
for (const line of wrong) console.log(`  ${line}`);
process.exitCode = wrong.length > 0 ? 1 : 0;

async function tryEditor(
  browser: Browser,
  browserName: BrowserName,
  editor: EditorCase,
  url: string,
): Promise<Row> {
  const cells = Object.fromEntries(
    columns.map((column): [Column, Cell] => [column, { state: 'not reached' }]),
  ) as Record<Column, Cell>;
  for (const script of scripts) {
    const todo = columns.filter((column) => script.columns.includes(column));
    const field = await openField(browser, url).catch((error: unknown) => String(error));
    if (typeof field === 'string') {
      report(todo[0], field);
      continue;
    }
    try {
      const did = (column: Column) => {
        cells[column] = { state: 'right' };
      };
      await script.run(field, did, editor);
    } catch (error) {
      const missing = todo.find((column) => cells[column].state !== 'right');
      report(missing, error instanceof Error ? error.message : String(error));
    }
    await field.page.close();
  }
  console.log(
    `${editor.name}, ${browserName}: ${columns.filter((column) => cells[column].state === 'right').length} of ${columns.length}`,
  );
  return { editor, browser: browserName, cells };

  function report(column: Column | undefined, seen: string): void {
    if (column === undefined) return;
    cells[column] = { state: 'wrong', seen };
    console.log(`  ${column}: ${seen.slice(0, 400)}`);
  }
}

/** Keeps what stands above the table. */
async function writeDocument(text: string): Promise<void> {
  const file = path.resolve(import.meta.dirname, '../../docs/editor-matrix.md');
  const before = await readFile(file, 'utf8');
  const at = before.search(/^\| editor\s+\|/mu);
  await writeFile(file, (at < 0 ? `${before.trimEnd()}\n\n` : before.slice(0, at)) + text);
  await promisify(execFile)('oxfmt', [file]);
}
