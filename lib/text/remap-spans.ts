import { changedStretch } from './changed-stretch';
import type { Span } from './span';

/**
 * The stretches of the old text where they stand in the new one, after one edit. A stretch is
 * dropped when its text was edited, or when letters grew onto it; the text of a kept one is unchanged.
 */
export function remapSpans<S extends Span>(from: string, to: string, spans: readonly S[]): S[] {
  if (from === to) return [...spans];
  const { head, tail } = changedStretch(from, to);
  const shift = to.length - from.length;
  return spans.flatMap((span) => {
    const isBefore = span.end <= head;
    if (!isBefore && span.start < from.length - tail) return [];
    const by = isBefore ? 0 : shift;
    const moved = { ...span, start: span.start + by, end: span.end + by };
    const isSameWord =
      hasLetterAt(from, span.start - 1) === hasLetterAt(to, moved.start - 1) &&
      hasLetterAt(from, span.end) === hasLetterAt(to, moved.end);
    return isSameWord ? [moved] : [];
  });
}

function hasLetterAt(text: string, index: number): boolean {
  return /[\p{L}\p{N}\p{M}]/u.test(text[index] ?? '');
}
