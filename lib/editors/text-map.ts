import { findMasked } from '@/lib/text/find-masked';
import { firstIndex } from '@/lib/text/first-index';
import type { Reply } from '@/lib/text/reply';
import type { Span } from '@/lib/text/span';

import { walkText, type Internals, type Piece } from './walk-text';

export interface DomPoint {
  readonly node: Node;
  readonly offset: number;
}

/** The text of an editing host, and the way between its offsets and points in the DOM. */
export interface TextMap {
  readonly reply: Reply;
  /** The DOM range over the stretch; collapsed at the caret's place for an empty one. */
  rangeFor(span: Span): Range;
  /** The parts of the stretch that are in text nodes, one range each. */
  textRanges(span: Span): readonly Range[];
  offsetOf(point: DomPoint): number;
}

export function mapText(root: HTMLElement, internals?: Internals): TextMap {
  const { text, pieces, masked, quotes } = walkText(root, internals);
  const page = root.ownerDocument;
  const makeRange = (start: DomPoint, end: DomPoint): Range => {
    const range = page.createRange();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    return range;
  };
  const caretAt = (offset: number): DomPoint => caretPoint(root, text, pieces, offset);
  return {
    reply: { text, masked: [...masked, ...findMasked(text, quotes)] },
    rangeFor: ({ start, end }) => {
      if (start === end) return makeRange(caretAt(start), caretAt(start));
      const first = pieceOver(pieces, start);
      const last = pieceOver(pieces, end - 1);
      return makeRange(
        first ? pointIn(first, start) : caretAt(start),
        last ? pointIn(last, end) : caretAt(end),
      );
    },
    textRanges: (span) =>
      piecesIn(pieces, span).map((piece) => {
        const start = Math.max(span.start, piece.start);
        const end = Math.min(span.end, piece.start + piece.length);
        return makeRange(pointIn(piece, start), pointIn(piece, end));
      }),
    offsetOf: (point) => offsetOf(pieces, point),
  };
}

/** Index of the last piece that starts at or before the offset; -1 when there is none. */
function lastStarting(pieces: readonly Piece[], offset: number): number {
  return firstIndex(pieces.length, (index) => (pieces[index]?.start ?? Infinity) > offset) - 1;
}

/** The piece that holds the character at the offset; none for a line break between two blocks. */
function pieceOver(pieces: readonly Piece[], offset: number): Piece | undefined {
  const piece = pieces[lastStarting(pieces, offset)];
  return piece && offset < piece.start + piece.length ? piece : undefined;
}

function piecesIn(pieces: readonly Piece[], span: Span): Piece[] {
  const from = Math.max(0, lastStarting(pieces, span.start));
  const to = lastStarting(pieces, span.end - 1);
  return pieces
    .slice(from, to + 1)
    .filter((piece) => piece.node instanceof Text && piece.start + piece.length > span.start);
}

function pointIn(piece: Piece, offset: number): DomPoint {
  const { node } = piece;
  if (node instanceof Text) return { node, offset: piece.from + offset - piece.start };
  const parent = node.parentNode;
  if (!parent) return { node, offset: 0 };
  const index = [...parent.childNodes].findIndex((child) => child === node);
  return { node: parent, offset: offset > piece.start ? index + 1 : index };
}

/** Where the caret goes: after the character before it, but at the start of a line before its first. */
function caretPoint(
  root: HTMLElement,
  text: string,
  pieces: readonly Piece[],
  offset: number,
): DomPoint {
  const at = lastStarting(pieces, offset);
  const before = offset > 0 && text[offset - 1] !== '\n' && pieceOver(pieces, offset - 1);
  if (before) return pointIn(before, offset);
  const first = pieces.slice(0, at + 1).findLastIndex((piece) => piece.start < offset) + 1;
  const onLine = pieces[first];
  if (onLine && first <= at) return pointIn(onLine, onLine.start);
  const last = pieces[at];
  return last ? pointIn(last, last.start + last.length) : { node: root, offset: 0 };
}

function offsetOf(pieces: readonly Piece[], point: DomPoint): number {
  const { node, offset } = leafPoint(point);
  const own = pieces.filter((piece) => piece.node === node);
  const piece = own.findLast(({ from }) => from <= offset) ?? own[0];
  if (piece) {
    if (!(node instanceof Text)) return piece.start + (offset > 0 ? piece.length : 0);
    return piece.start + Math.min(Math.max(0, offset - piece.from), piece.length);
  }
  // Something empty: after what is before it, but at the start of a line before what is after it.
  const at = pieces.findLastIndex(
    (other) => other.node.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const [before, after] = [pieces[at], pieces[at + 1]];
  const line = lineOf(node);
  if (after && line?.contains(after.node) && !line.contains(before?.node ?? null)) {
    return after.start;
  }
  return before ? before.start + before.length : 0;
}

/** The block that the node stands in. */
function lineOf(node: Node): Element | null {
  let element = node instanceof Element ? node : node.parentElement;
  while (element && getComputedStyle(element).display.startsWith('inline')) {
    element = element.parentElement;
  }
  return element;
}

/** The same point, told from the text node, `<br>` or picture it is at. */
function leafPoint({ node, offset }: DomPoint): DomPoint {
  let at: DomPoint = { node, offset };
  while (at.node.hasChildNodes()) {
    const next = at.node.childNodes[at.offset];
    const last = at.node.lastChild;
    if (next) at = { node: next, offset: 0 };
    else if (last)
      at = {
        node: last,
        offset: last instanceof Text ? last.length : Math.max(1, last.childNodes.length),
      };
  }
  return at;
}
