import type { FieldPainter } from './field-painter';
import { HighlightPainter } from './highlight-painter';
import type { OpaqueRange } from './opaque-range';

/** Native underlines in a text area (Chromium): highlights over ranges of its value. */
export function createValueRangePainter(
  field: HTMLTextAreaElement | HTMLInputElement,
  createRange: (start: number, end: number) => OpaqueRange,
  signal: AbortSignal,
): FieldPainter {
  const highlights = new HighlightPainter(field, signal);
  let painted: readonly OpaqueRange[] = [];
  return {
    isCopy: false,
    paint(marks) {
      const ranges = marks.map((mark) => ({
        level: mark.level,
        range: createRange(mark.start, mark.end),
      }));
      highlights.paint(ranges);
      for (const range of painted) range.disconnect();
      painted = ranges.map(({ range }) => range);
    },
    rects(start, end) {
      const range = createRange(start, end);
      const rects = [...range.getClientRects()];
      range.disconnect();
      return rects;
    },
    refresh: () => highlights.restore(),
  };
}
