import type { Paragraph } from 'mdast';

import type { Rendering } from './rendering';

const DELIMITER = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** Renders a paragraph that holds a table of GitHub's kind; undefined when it holds none. */
export function renderTable(
  paragraph: Paragraph,
  rendering: Rendering,
  renderCell: (cell: string, rendering: Rendering) => string,
): string | undefined {
  const { position } = paragraph;
  if (!position) return undefined;
  const lines = rendering.source
    .slice(position.start.offset, position.end.offset)
    .split('\n')
    .map((line) => line.replace(/^[ \t>]+/, ''));
  const delimiter = lines.findIndex(
    (line, index) =>
      index > 0 &&
      line.includes('-') &&
      DELIMITER.test(line) &&
      splitRow(line).length === splitRow(lines[index - 1] ?? '').length &&
      (line.includes('|') || line.includes(':')),
  );
  if (delimiter < 0) return undefined;
  const renderRow = (line: string, tag: string, count: number) =>
    `<tr>\n${Array.from({ length: count }, (_, index) => `<${tag}>${renderCell(splitRow(line)[index] ?? '', rendering)}</${tag}>\n`).join('')}</tr>\n`;
  const columns = splitRow(lines[delimiter] ?? '').length;
  const head = renderRow(lines[delimiter - 1] ?? '', 'th', columns);
  const rows = lines.slice(delimiter + 1).map((line) => renderRow(line, 'td', columns));
  const before = lines.slice(0, delimiter - 1).join('\n');
  const body = rows.length > 0 ? `<tbody>\n${rows.join('')}</tbody>\n` : '';
  return `${before ? `<p>${renderCell(before, rendering)}</p>\n` : ''}<table>\n<thead>\n${head}</thead>\n${body}</table>\n`;
}

function splitRow(line: string): string[] {
  const row = line.trim().replace(/^\|/, '');
  const cells = row.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
  if (cells.length > 1 && cells.at(-1) === '') cells.pop();
  return cells;
}
