import { checkParagraph, seeParagraph } from '@/lib/guidelines/check-paragraph';
import {
  compileParagraphGuidelines,
  type ParagraphGuidelines,
} from '@/lib/guidelines/compile-paragraph-guidelines';
import type { Guidelines } from '@/lib/guidelines/guidelines';
import { primaryLanguage } from '@/lib/text/checker';
import type { Finding } from '@/lib/text/finding';
import type { ReplyContext } from '@/lib/text/reply-context';
import type { Span } from '@/lib/text/span';

/** The rules of our own for a language (primary subtag); undefined where there are none. */
export type ReadCore = (language: string) => Promise<Guidelines | undefined>;

/** Our own rules are quick on texts of this many characters, whatever stands in them (`tests/measure/core-costs.ts`). */
const QUICK = 10_000;

/** So few are made ready, or run, before whatever else was asked meanwhile. */
const RULES_AT_ONCE = 4;

/**
 * Our own rules, each language read when it is first needed, made ready as it is first checked.
 * `pause` lets other questions be answered: what a client asks for, and sends, never waits for ours.
 */
export function createCoreGuidelines(readCore: ReadCore, pause: () => Promise<void>) {
  const known = new Map<string, Promise<readonly ParagraphGuidelines[]>>();
  const read = (language: string): Promise<readonly ParagraphGuidelines[]> => {
    const primary = primaryLanguage(language);
    const before = known.get(primary);
    if (before) return before;
    const reading = readCore(primary).then((guidelines) =>
      guidelines ? inParts(`core-${primary}`, guidelines) : [],
    );
    known.set(primary, reading);
    return reading;
  };
  return {
    /** What they find in a paragraph; one that no one writes by hand is looked at in pieces. */
    async check(text: string, context: ReplyContext): Promise<readonly Finding[]> {
      const parts = await read(context.language);
      const findings: Finding[] = [];
      for (const { start, end } of cutText(text, QUICK)) {
        const piece = text.slice(start, end);
        const seen = seeParagraph(piece);
        for (const part of parts) {
          await pause();
          for (const finding of checkParagraph(part, piece, context, { seen })) {
            findings.push({ ...finding, start: finding.start + start, end: finding.end + start });
          }
        }
      }
      return findings.toSorted((one, other) => one.start - other.start || one.end - other.end);
    },
  };
}

function inParts(packId: string, guidelines: Guidelines): ParagraphGuidelines[] {
  const { rules, placeholders } = guidelines;
  const parts = Array.from({ length: Math.ceil(rules.length / RULES_AT_ONCE) }, (_, at) => ({
    rules: rules.slice(at * RULES_AT_ONCE, (at + 1) * RULES_AT_ONCE),
    terms: [],
    placeholders: { ...placeholders, styles: [] },
  }));
  return [{ ...guidelines, rules: [] }, ...parts].map((part) =>
    compileParagraphGuidelines(packId, part, { isTrusted: true }),
  );
}

/** Pieces of at most so many characters, cut after a sentence or at least between words. */
function cutText(text: string, most: number): Span[] {
  const pieces: Span[] = [];
  let start = 0;
  while (text.length - start > most) {
    const piece = text.slice(start, start + most);
    const ends = [...piece.matchAll(/[.!?](?=\s)/gu)];
    const at = (ends.at(-1)?.index ?? piece.lastIndexOf(' ')) + 1;
    const end = start + (at > 0 ? at : most);
    pieces.push({ start, end });
    start = end;
  }
  return [...pieces, { start, end: text.length }];
}
