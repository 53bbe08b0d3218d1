import { checkParagraph } from '@/lib/guidelines/check-paragraph';
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

/** Our own rules, each language read and compiled when it is first needed. */
export function createCoreGuidelines(readCore: ReadCore) {
  const known = new Map<string, Promise<ParagraphGuidelines | undefined>>();
  const read = (language: string): Promise<ParagraphGuidelines | undefined> => {
    const primary = primaryLanguage(language);
    const before = known.get(primary);
    if (before) return before;
    const reading = readCore(primary).then(
      (guidelines) =>
        guidelines &&
        compileParagraphGuidelines(`core-${primary}`, guidelines, { quickUpTo: Infinity }),
    );
    known.set(primary, reading);
    return reading;
  };
  return {
    /** What they find in a paragraph; one that no one writes by hand is looked at in pieces. */
    async check(text: string, context: ReplyContext): Promise<readonly Finding[]> {
      const compiled = await read(context.language);
      if (!compiled) return [];
      return cutText(text, QUICK).flatMap(({ start, end }) =>
        checkParagraph(compiled, text.slice(start, end), context).map((finding) => ({
          ...finding,
          start: finding.start + start,
          end: finding.end + start,
        })),
      );
    },
  };
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
