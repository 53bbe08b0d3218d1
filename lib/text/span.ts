/** A stretch of text: UTF-16 offsets, half open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True when the two stretches share at least one character. */
export function overlaps(one: Span, other: Span): boolean {
  return Math.max(one.start, other.start) < Math.min(one.end, other.end);
}
