import type { EditorCase, EditorLimit, LimitedCell } from '../contracts/editor/editor-desk.ts';
import type { BrowserName } from '../support/browsers.ts';
import { columns, type Column } from './rows.ts';

/** What was seen in one cell. */
export type Cell =
  | { readonly state: 'right' }
  | { readonly state: 'wrong'; readonly seen: string }
  | { readonly state: 'not reached' };

export interface Row {
  readonly editor: EditorCase;
  readonly browser: BrowserName;
  readonly cells: Readonly<Record<Column, Cell>>;
}

/** Which limits of an editor, declared for its contract, show in which column. */
const cellsOf: Partial<Record<Column, readonly LimitedCell[]>> = {
  undo: ['undo of a word', 'undo of a word after typing'],
  redo: ['undo of a word', 'undo of a word after typing', 'redo of a word'],
  'template undo': ['undo of a template'],
  'template redo': ['undo of a template', 'redo of a template'],
  rich: ['bold', 'link', 'list'],
};

/** What the editor does not allow in this column, with the cause. */
export function findLimit({ editor, browser }: Row, column: Column): EditorLimit | undefined {
  return editor.limits?.find(
    (limit) =>
      cellsOf[column]?.includes(limit.cell) &&
      !limit.notByPalette &&
      (limit.in === undefined || limit.in === browser),
  );
}

/** Text areas and plain-text fields have no rich text to lose. */
export const applies = ({ editor }: Row, column: Column): boolean =>
  column !== 'rich' || editor.kind === 'rich';

/** The table as Markdown, the limits under it with their causes. */
export function writeTable(rows: readonly Row[]): string {
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
      if (!applies(row, column)) return '–';
      const limit = findLimit(row, column);
      if (limit) return `no (${noteFor(limit.cause)})`;
      return cell.state === 'wrong' ? '**wrong**' : '?';
    });
    return `| ${[row.editor.name, row.browser, ...cells].join(' | ')} |`;
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
