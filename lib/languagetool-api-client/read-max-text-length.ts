import { LanguageToolError } from './languagetool-error.ts';

/** The number that `/v2/maxtextlength` answers with. */
export function readMaxTextLength(body: string): number {
  const digits = body.trim();
  const length = /^\d{1,15}$/u.test(digits) ? Number(digits) : 0;
  if (length === 0) throw new LanguageToolError({ kind: 'not-languagetool' });
  return length;
}
