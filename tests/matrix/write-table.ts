import type { BrowserName } from '../support/browsers.ts';
import type { Limit } from './limits.ts';
import { columns, type Column } from './rows.ts';

/** What was seen in one cell. */
export type Cell =
  | { readonly state: 'right' }
  | { readonly state: 'wrong'; readonly seen: string }
  | { readonly state: 'not reached' };

export interface Row {
  readonly editor: string;
  readonly browser: BrowserName;
  readonly cells: Readonly<Record<Column, Cell>>;
}

export function findLimit(
  limits: readonly Limit[],
  { editor, browser }: Pick<Row, 'editor' | 'browser'>,
  column: Column,
): Limit | undefined {
  return limits.find(
    (limit) =>
      limit.editor === editor &&
      limit.column === column &&
      (limit.browser === undefined || limit.browser === browser),
  );
}

/** The table as Markdown, the limits under it with their causes. */
export function writeTable(rows: readonly Row[], limits: readonly Limit[]): string {
  const notes: string[] = [];
  const noteFor = (cause: string): number => {
    const known = notes.indexOf(cause);
    if (known >= 0) return known + 1;
    notes.push(cause);
    return notes.length;
  };
  const lines = rows.map((row) => {
    const cells = columns.map((column) => {
      const cell = row.cells[column];
      if (cell.state === 'right') return 'yes';
      const limit = findLimit(limits, row, column);
      if (limit) return `no (${noteFor(limit.cause)})`;
      return cell.state === 'wrong' ? '**wrong**' : '?';
    });
    return `| ${[row.editor, row.browser, ...cells].join(' | ')} |`;
  });
  return [
    `| ${['editor', 'browser', ...columns].join(' | ')} |`,
    `| ${['---', '---', ...columns.map(() => '---')].join(' | ')} |`,
    ...lines,
    '',
    ...notes.map((cause, index) => `${index + 1}. ${cause}`),
    '',
  ].join('\n');
}
