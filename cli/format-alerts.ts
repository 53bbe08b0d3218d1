import type { ValeAlert } from '@/lib/vale/vale-rule';

/** What came of one file. */
export interface CheckedFile {
  readonly path: string;
  readonly alerts: readonly ValeAlert[];
}

/** Alerts in exactly the shape of Vale's `--output=JSON`. */
export function formatValeJson(files: readonly CheckedFile[]): string {
  const withAlerts = files.filter(({ alerts }) => alerts.length > 0);
  const sorted = withAlerts.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const shaped = Object.fromEntries(sorted.map(({ path, alerts }) => [path, alerts.map(shape)]));
  return `${JSON.stringify(shaped, null, 2)}\n`;
}

/** Alerts as lines of `path:line:column:rule:message`, which is Vale's `--output=line`. */
export function formatValeLines(files: readonly CheckedFile[]): string {
  return files
    .flatMap(({ path, alerts }) =>
      alerts.map(
        ({ line, span, check, message }) => `${path}:${line}:${span[0]}:${check}:${message}\n`,
      ),
    )
    .join('');
}

function shape(alert: ValeAlert) {
  return {
    Action: { Name: alert.action.name, Params: alert.action.params },
    Span: alert.span,
    Check: alert.check,
    Description: alert.description,
    Link: alert.link,
    Message: alert.message,
    Severity: alert.severity,
    Match: alert.match,
    Line: alert.line,
  };
}
