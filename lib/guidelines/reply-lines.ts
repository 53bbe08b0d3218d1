import type { Span } from '@/lib/text/span';

import type { Token } from './tokenize';

/** A line with words of the agent's own, as a range of tokens. */
export interface ReplyLine {
  readonly from: number;
  readonly firstWord: number;
  readonly to: number;
  readonly words: number;
}

/** Where a part may stand: the stretch, and how it lies in the lines. */
export interface Place extends Span {
  readonly line: number;
  readonly isAtLineStart: boolean;
}

const SUBJECT =
  /^(?:subject|betreff|betr|emne|objet|sujet|asunto|assunto|oggetto|onderwerp|ämne)$/u;

/** The lines with words of the agent's own; a copied subject line above them is none. */
export function ownLines(tokens: readonly Token[]): ReplyLine[] {
  const lines: ReplyLine[] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    const token = tokens[at];
    if (token && token.kind !== 'break') continue;
    const line = tokens.slice(from, at);
    const words = line.filter(({ kind }) => kind === 'word').length;
    const firstWord = from + line.findIndex(({ kind }) => kind === 'word');
    const isSubject =
      lines.length === 0 && SUBJECT.test(line[0]?.key ?? '') && line[1]?.key === ':';
    if (words > 0 && !isSubject) lines.push({ from, firstWord, to: at, words });
    from = at + 1;
  }
  return lines;
}

/** The stretch with the line it begins in. */
export function placeOf(
  span: Span,
  tokens: readonly Token[],
  lines: readonly ReplyLine[],
): Place | undefined {
  const line = lines.findLastIndex(({ from }) => (tokens[from]?.start ?? 0) <= span.start);
  const own = lines[line];
  if (!own) return undefined;
  const isAtLineStart = span.start <= (tokens[own.firstWord]?.start ?? 0);
  return { start: span.start, end: span.end, line, isAtLineStart };
}
