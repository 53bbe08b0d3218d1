import { replyDialect } from './dialects';
import { emitPattern } from './emit-pattern';
import { leadingTexts } from './leading-texts';
import { neededTexts } from './needed-texts';
import { parsePattern } from './parse-pattern';
import { PatternError } from './pattern-error';
import { slowFrom } from './slow-from';

/** A pattern as JavaScript source for the flag `v`, or why it is none. */
export type Translation =
  | {
      readonly ok: true;
      readonly source: string;
      /** It has groups of its own, and so cannot be joined with others. */
      readonly hasGroups: boolean;
      /** Every match has one of these in it (see `neededTexts`). */
      readonly needs: readonly string[] | undefined;
      /** Every match begins with one of these. */
      readonly leads: readonly string[] | undefined;
      /** The length of text from which it may take long. */
      readonly slowFrom: number;
    }
  | { readonly ok: false; readonly reason: string };

/**
 * A pack's pattern with `\b`, `\w` and `\d` in their Unicode meaning and nothing in it that reaches
 * over a masked stretch; `^` and `$` are the ends of a paragraph. `ignoreCase` says which flags the expression will have. Groups only where
 * something refers to them, or all of them when asked for.
 */
export function translatePattern(
  pattern: string,
  { ignoreCase = false, keepGroups = false } = {},
): Translation {
  try {
    const parsed = parsePattern(pattern.normalize('NFC'), { ignoreCase, multiline: true });
    const { source, count } = emitPattern(parsed, replyDialect, { ignoreCase, keepGroups });
    // oxlint-disable-next-line no-new -- made only to learn whether it can be.
    new RegExp(source, 'v');
    return {
      ok: true,
      source,
      hasGroups: count > 0,
      needs: neededTexts(parsed.node),
      leads: leadingTexts(parsed.node),
      slowFrom: slowFrom(parsed.node),
    };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // The engine repeats the translated source, which nobody has written.
  return error instanceof PatternError ? error.message : (error.message.split(': ').at(-1) ?? '');
}
