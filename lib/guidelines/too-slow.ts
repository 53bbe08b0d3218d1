import { replyDialect } from '@/lib/rules/pattern/dialects';
import { findSlowText } from '@/lib/rules/pattern/slow-pattern';

const SHOWN = 16;

/** Why a pattern cannot be used although it is one: on some text it takes far too long. Undefined: it can. */
export function tooSlowMessage(written: string, asRun = written): string | undefined {
  const text = findSlowText(asRun.normalize('NFC'), replyDialect);
  if (text === undefined) return undefined;
  const shown = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
  return `"${written}" is too slow on texts such as "${shown.replaceAll('\u0001', '')}": it can match them in too many ways; leave out a "+" or "*" inside a repeated group, or of two that take the same letters`;
}
