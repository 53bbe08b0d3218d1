export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** The character beside a caret that is under the point; undefined when the point is beside the text. */
export function characterUnder(
  { x, y }: ScreenPoint,
  caret: number,
  rectsOf: (start: number, end: number) => readonly DOMRect[],
): number | undefined {
  const isUnder = ({ left, right, top, bottom }: DOMRect): boolean =>
    left <= x && x < right && top <= y && y < bottom;
  // Two units either way, for an emoji is two.
  return [caret, caret - 1, caret + 1, caret - 2].find(
    (start) => start >= 0 && rectsOf(start, start + 1).some(isUnder),
  );
}
