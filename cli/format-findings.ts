import type { Finding } from '@/lib/text/finding';

import type { CheckedReply } from './check-one.ts';

/** One finding a line: `file:line:column level message [rule] → suggestions`. */
export function formatText(replies: readonly CheckedReply[]): string {
  return replies
    .flatMap(({ id, text, findings, failed }) => [
      ...findings.map((finding) => `${id}:${placeOf(finding, text)} ${describe(finding)}\n`),
      ...failed.map((reason) => `${id}: not checked: ${reason}\n`),
    ])
    .join('');
}

/** All replies with their findings, as one JSON document. */
export function formatJson(replies: readonly CheckedReply[]): string {
  const shown = replies.map(({ id, language, findings, parts, ms, failed }) => ({
    file: id,
    lang: language,
    findings,
    ...(parts.length > 0 && { parts }),
    ms,
    ...(failed.length > 0 && { failed }),
  }));
  return `${JSON.stringify(shown, undefined, 2)}\n`;
}

function placeOf({ start }: Finding, text: string): string {
  const before = text.slice(0, start).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

function describe({ level, message, rule, suggestions }: Finding): string {
  const offers = suggestions.map(({ text }) => (text === '' ? '(delete)' : text)).join(' | ');
  return `${level} ${message} [${rule}]${offers && ` → ${offers}`}`;
}
