import { readFile, writeFile } from 'node:fs/promises';

/** Puts a table between `<!-- name -->` and `<!-- /name -->` of a Markdown file. */
export async function writeTable(
  file: URL,
  name: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): Promise<void> {
  const before = await readFile(file, 'utf8');
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [before.indexOf(begin), before.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${file.pathname} has no place for "${name}".`);
  const widths = head.map((title, column) =>
    Math.max(3, title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  const table = [line(head), rule, ...rows.map(line)].join('\n');
  await writeFile(file, `${before.slice(0, from)}${begin}\n\n${table}\n\n${before.slice(to)}`);
}
