import { replyDialect } from './dialects';
import { emitPattern } from './emit-pattern';
import { foldPattern } from './fold-pattern';
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

/** A pattern that was read; its source is only made when somebody wants to run it. */
export type PatternReading =
  | {
      readonly ok: true;
      readonly needs: readonly string[] | undefined;
      readonly leads: readonly string[] | undefined;
      /** See `slowFrom` of a translation; counted when first asked for. */
      slowFrom(): number;
      /** Groups only where something refers to them, or all of them when asked for. */
      emit(options?: { readonly keepGroups?: boolean }): {
        readonly source: string;
        readonly hasGroups: boolean;
      };
      /** Source for folded texts, without flags for capitals: where it does not match, neither does the pattern. */
      emitFolded(): string | undefined;
    }
  | { readonly ok: false; readonly reason: string };

/** Reads a pack's pattern; `ignoreCase` says which flags its expression will have. */
export function readPattern(pattern: string, { ignoreCase = false } = {}): PatternReading {
  try {
    const parsed = parsePattern(pattern.normalize('NFC'), { ignoreCase, multiline: true });
    let from: number | undefined;
    return {
      ok: true,
      needs: neededTexts(parsed.node),
      leads: leadingTexts(parsed.node),
      slowFrom: () => (from ??= slowFrom(parsed.node)),
      emit({ keepGroups = false } = {}) {
        const { source, count } = emitPattern(parsed, replyDialect, { ignoreCase, keepGroups });
        return { source, hasGroups: count > 0 };
      },
      emitFolded() {
        const node = foldPattern(parsed.node);
        const how = { ignoreCase: false, keepGroups: false };
        return node && emitPattern({ ...parsed, node }, replyDialect, how).source;
      },
    };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

/**
 * A pack's pattern with `\b`, `\w` and `\d` in their Unicode meaning and nothing in it that reaches
 * over a masked stretch; `^` and `$` are the ends of a paragraph. `ignoreCase` says which flags the
 * expression will have. Groups only where something refers to them, or all of them when asked for.
 */
export function translatePattern(
  pattern: string,
  { ignoreCase = false, keepGroups = false } = {},
): Translation {
  return translateReading(readPattern(pattern, { ignoreCase }), { keepGroups });
}

/** The same of a pattern that was read before. */
export function translateReading(
  reading: PatternReading,
  { keepGroups = false } = {},
): Translation {
  if (!reading.ok) return reading;
  const { needs, leads } = reading;
  try {
    const { source, hasGroups } = reading.emit({ keepGroups });
    // oxlint-disable-next-line no-new -- made only to learn whether it can be.
    new RegExp(source, 'v');
    return { ok: true, source, hasGroups, needs, leads, slowFrom: reading.slowFrom() };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // The engine repeats the translated source, which nobody has written.
  return error instanceof PatternError ? error.message : (error.message.split(': ').at(-1) ?? '');
}
