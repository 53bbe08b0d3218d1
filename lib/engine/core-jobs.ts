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

export type CoreJobs = ReturnType<typeof createCoreJobs>;

/**
 * What the core Worker does: check paragraphs against our own rules, each language read when it is first
 * needed. Apart from the clients' guidelines, since a first check takes a second or more and nothing
 * that holds a reply back is to wait for it.
 */
export function createCoreJobs(readCore: ReadCore) {
  const known = new Map<string, Promise<ParagraphGuidelines | undefined>>();
  const read = (language: string): Promise<ParagraphGuidelines | undefined> => {
    const primary = primaryLanguage(language);
    const before = known.get(primary);
    if (before) return before;
    const reading = readCore(primary).then(
      (guidelines) =>
        guidelines &&
        compileParagraphGuidelines(`core-${primary}`, guidelines, { isTrusted: true }),
    );
    known.set(primary, reading);
    reading.catch(() => known.delete(primary));
    return reading;
  };
  return {
    /** What our rules, those that a client excepts too, find in a paragraph; one that no one writes by hand is looked at in pieces. */
    async check(text: string, context: ReplyContext): Promise<readonly Finding[]> {
      const core = await read(context.language);
      if (!core) return [];
      return cutText(text, QUICK).flatMap(({ start, end }) =>
        checkParagraph(core, text.slice(start, end), context).map((finding) => ({
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
