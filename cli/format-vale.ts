import type { ValeAlert } from '@/lib/vale/vale-alert';

export const VALE_FORMATS = ['text', 'json', 'vale', 'vale-line'] as const;
export type ValeFormat = (typeof VALE_FORMATS)[number];

type Checked = ReadonlyMap<
  string,
  { readonly text: string; readonly alerts: readonly ValeAlert[] }
>;

/** Alerts as Vale's JSON (`vale`) or lines (`vale-line`), as findings (`json`), or for people (`text`). */
export function formatValeAlerts(checked: Checked, format: ValeFormat): string {
  switch (format) {
    case 'vale': {
      const found = [...checked].filter(([, { alerts }]) => alerts.length > 0);
      const byFile = Object.fromEntries(found.map(([file, { alerts }]) => [file, alerts]));
      return `${JSON.stringify(byFile, null, 2)}\n`;
    }
    case 'vale-line':
      return linesOf(
        checked,
        (file, { Line, Span, Check, Message }) => `${file}:${Line}:${Span[0]}:${Check}:${Message}`,
      );
    case 'json': {
      const files = [...checked].map(([file, { text, alerts }]) => ({
        id: file,
        findings: alerts.map((alert) => toFinding(alert, text)),
      }));
      return `${JSON.stringify(files, null, 2)}\n`;
    }
    default:
      return linesOf(
        checked,
        (file, { Line, Span, Severity, Message, Check }) =>
          `${file}:${Line}:${Span[0]} ${Severity} ${Message} [${Check}]`,
      );
  }
}

function linesOf(checked: Checked, write: (file: string, alert: ValeAlert) => string): string {
  return [...checked]
    .flatMap(([file, { alerts }]) => alerts.map((alert) => `${write(file, alert)}\n`))
    .join('');
}

/** The same place as offsets in the file. */
function toFinding(
  { Line, Span, Check, Severity, Message, Link, Action }: ValeAlert,
  text: string,
) {
  const lines = text.split(/(?<=\n)/u);
  const before = lines.slice(0, Line - 1).reduce((sum, line) => sum + line.length, 0);
  const characters = [...(lines[Line - 1] ?? '')];
  const offset = (column: number) => before + characters.slice(0, column).join('').length;
  return {
    start: offset(Span[0] - 1),
    end: offset(Span[1]),
    rule: Check,
    checker: 'guidelines',
    level: Severity,
    message: Message,
    ...(Link !== '' && { link: Link }),
    suggestions: (Action.Params ?? []).map((each) => ({ text: each })),
  };
}
