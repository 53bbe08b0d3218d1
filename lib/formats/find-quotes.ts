import type { Span } from '@/lib/text/span';

export interface Quoted extends Span {
  /** What is between the marks, spaces at its ends left out. */
  readonly inside: string;
  readonly open: string;
  readonly close: string;
}

// No apostrophes: they are quotation marks too rarely to be told apart.
const QUOTED =
  /(?<![\p{L}\p{N}])(?:"([^"\n\uFFFC]{1,300})"|[“„]([^“”„\n\uFFFC]{1,300})[“”]|»([^«»\n\uFFFC]{1,300})[«»]|«([^«»\n\uFFFC]{1,300})»|”([^“”„\n\uFFFC]{1,300})”)(?![\p{L}\p{N}])/gu;

/** Words in double quotation marks of any kind. */
export function findQuotes(text: string): Quoted[] {
  return Array.from(text.matchAll(QUOTED), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    inside: match[0].slice(1, -1).replaceAll(/^[\s\u00A0\u202F]+|[\s\u00A0\u202F]+$/gu, ''),
    open: match[0].slice(0, 1),
    close: match[0].slice(-1),
  }));
}
