import type { Span } from '@/lib/text/span';

export interface FoundWord extends Span {
  /** In NFC; the span is that of the text as it stands. */
  readonly word: string;
  /** A full stop follows: it may be an abbreviation, which dictionaries know with its stop. */
  readonly hasStop: boolean;
}

/** Letters and marks, joined by apostrophes, hyphens or dots between letters. */
const WORD = /[\p{L}\p{M}\p{N}\u200D]+(?:['’.\-‑][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
/** Addresses and codes are no words: e-mail, web, paths, file names, and what hangs on digits or underscores. */
const NOT_PROSE =
  /(?:https?:\/\/|www\.)\S+|[^\s@,;:<>()]+@[^\s@,;:<>()]+|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:com|dk|de|se|nl|fr|es|eu|org|net|example|io|uk|no|pdf|docx?|xlsx?|png|jpe?g|zip)\b\S*|[#@/\\_]\S+|\S*_\S*|\S*\uFFFC\S*/giu;

/** The words of prose in a text; addresses, codes with digits and what is masked are left out. */
export function findWords(text: string): FoundWord[] {
  const others = [...text.matchAll(NOT_PROSE)].map(({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
  }));
  return [...text.matchAll(WORD)].flatMap(({ index, 0: match }) => {
    const word = match.normalize('NFC');
    const span = { start: index, end: index + match.length };
    if (/\p{N}/u.test(word) || !/\p{L}.*\p{L}/u.test(word)) return [];
    if (others.some(({ start, end }) => span.start < end && start < span.end)) return [];
    return [{ ...span, word, hasStop: text[span.end] === '.' }];
  });
}
