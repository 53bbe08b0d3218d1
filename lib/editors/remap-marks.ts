import type { Mark } from './reply-editor';

/**
 * The marks of the old text where the same stretches are in the new one; a mark is dropped when its
 * text was edited, or when letters grew onto it.
 */
export function remapMarks(marks: readonly Mark[], from: string, to: string): readonly Mark[] {
  if (from === to) return marks;
  const shorter = Math.min(from.length, to.length);
  let head = 0;
  while (head < shorter && from[head] === to[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && from.at(-1 - tail) === to.at(-1 - tail)) tail += 1;
  const shift = to.length - from.length;
  return marks.flatMap((mark) => {
    const isBefore = mark.end <= head;
    if (!isBefore && mark.start < from.length - tail) return [];
    const by = isBefore ? 0 : shift;
    const moved = { ...mark, start: mark.start + by, end: mark.end + by };
    const isSameWord =
      letterAt(from, mark.start - 1) === letterAt(to, moved.start - 1) &&
      letterAt(from, mark.end) === letterAt(to, moved.end);
    return isSameWord ? [moved] : [];
  });
}

const letterAt = (text: string, index: number): boolean =>
  /[\p{L}\p{N}\p{M}]/u.test(text[index] ?? '');
