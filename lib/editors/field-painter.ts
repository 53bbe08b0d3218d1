import type { Mark } from './reply-editor';

/** Shows marks in a text area or input, and knows where its characters are on screen. */
export interface FieldPainter {
  paint(marks: readonly Mark[]): void;
  /** Rectangles of the stretch, hidden parts too; for a line break one without width. */
  rects(start: number, end: number): readonly DOMRect[];
  /** Draws a copy of the text, which has to follow every letter; ranges follow by themselves. */
  readonly isCopy: boolean;
  /** The field may have moved, or the page taken our marks away. */
  refresh(): void;
}
