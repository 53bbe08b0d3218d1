import type { Span } from '@/lib/text/span';

import type { ScreenPoint } from './point-in-text';
import type { TextMap } from './text-map';

/** Letters of scripts that are written from right to left. */
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** How far a drawn caret may be from the edge of its character. */
const nearPx = 1.5;

/** Where on screen the place between two characters is, in the middle of its row. */
export function pointAt(map: TextMap, offset: number): ScreenPoint | undefined {
  const { text } = map.reply;
  const after = text[offset] === '\n' ? undefined : boxOf(map, { start: offset, end: offset + 1 });
  if (after) return { x: after.left, y: middle(after) };
  const isFirst = offset === 0 || text[offset - 1] === '\n';
  const before = isFirst ? undefined : boxOf(map, { start: offset - 1, end: offset });
  if (before) return { x: before.right, y: middle(before) };
  // An empty line: any place on it is its only one.
  const { startContainer } = map.rangeFor({ start: offset, end: offset });
  const line = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  const box = line?.getBoundingClientRect();
  return box && { x: box.right, y: middle(box) };
}

/**
 * The place between two characters of a line that has its edge at the point; undefined without any,
 * and in a line that is not written from left to right throughout, where an edge is of two places.
 */
export function offsetAtEdge(
  map: TextMap,
  line: Element,
  { x, y }: ScreenPoint,
): number | undefined {
  const { text } = map.reply;
  const start = map.offsetOf({ node: line, offset: 0 });
  const end = (text.indexOf('\n', start) + text.length + 1) % (text.length + 1);
  if (start === end) return start;
  const isMixed = rightToLeft.test(text.slice(start, end));
  if (isMixed || getComputedStyle(line).direction === 'rtl') return undefined;
  let found: number | undefined;
  let nearest = nearPx;
  for (let at = start; at < end;) {
    const next = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
    const box = boxOf(map, { start: at, end: next });
    if (box && box.top <= y && y <= box.bottom) {
      for (const [offset, edge] of [
        [at, box.left],
        [next, box.right],
      ] as const) {
        if (Math.abs(edge - x) > nearest) continue;
        // Of several at one place the last: a caret is behind an accent, not before it.
        nearest = Math.abs(edge - x);
        found = offset;
      }
    }
    at = next;
  }
  return found;
}

function boxOf(map: TextMap, span: Span): DOMRect | undefined {
  return map.textRanges(span)[0]?.getClientRects()[0];
}

const middle = ({ top, bottom }: DOMRect): number => (top + bottom) / 2;
