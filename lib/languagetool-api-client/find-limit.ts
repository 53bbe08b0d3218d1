import { LanguageToolError, type LanguageToolErrorKind } from './languagetool-error.ts';

/** Every server known takes this much at once: shorter texts are sent without asking for the limit. */
const ALWAYS_TAKEN = 10_000;

export interface Limit {
  /** The longest reading that may be sent at once, as far as is known. */
  now: number;
  isAsked: boolean;
}

/** Asks a server for its limit before the first text that might be beyond it. Old servers do not tell: they are found out by being refused. */
export async function findLimit(
  limit: Limit,
  length: number,
  ask: () => Promise<number>,
): Promise<void> {
  if (limit.isAsked || Math.min(length, limit.now) <= ALWAYS_TAKEN) return;
  try {
    limit.now = Math.min(limit.now, await ask());
  } catch (error) {
    if (!(error instanceof LanguageToolError) || !DOES_NOT_TELL.has(error.kind)) throw error;
  }
  limit.isAsked = true;
}

const DOES_NOT_TELL: ReadonlySet<LanguageToolErrorKind> = new Set([
  'bad-request',
  'not-allowed',
  'not-languagetool',
  'server-error',
]);
