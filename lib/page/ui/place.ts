import type { Box } from './stage';

export interface Room {
  readonly width: number;
  readonly height: number;
}

const GAP = 6;
const EDGE = 8;
/** Less height than this is no card. */
const LEAST = 96;

/**
 * Puts the part below what it belongs to, above when there is no room: it never covers the line that
 * it is about, is as low as the room demands, and always inside the window.
 */
export function placeBeside(part: HTMLElement, beside: Box, room: Room, fromRight = false): void {
  part.style.maxHeight = '';
  const below = room.height - EDGE - (beside.bottom + GAP);
  const above = beside.top - GAP - EDGE;
  const { offsetHeight: wanted } = part;
  const isBelow = wanted <= below || below >= above || (wanted > above && below >= LEAST);
  const height = Math.min(wanted, Math.max(LEAST, isBelow ? below : above));
  part.style.maxHeight = `${height}px`;
  const left = fromRight ? beside.right - part.offsetWidth : beside.left;
  moveTo(part, left, isBelow ? beside.bottom + GAP : beside.top - GAP - height, room);
}

/** Room that a line of text needs beside the part. */
const LINE = 28;

/**
 * Puts the part inside the lower end corner of the field's visible box, where it covers neither
 * the page's buttons nor the first lines; over a low field's upper edge. A marked word there is to be
 * clicked: then it goes to the other corner, or over the upper edge too.
 */
export function placeAtCorner(
  part: HTMLElement,
  field: Box,
  room: Room,
  { fromRight = true, marked = [] }: { fromRight?: boolean; marked?: readonly Box[] } = {},
): void {
  const { offsetWidth: width, offsetHeight: height } = part;
  const lower = field.bottom - height - GAP;
  const upper = field.top - height - GAP / 2;
  const [end, start] = [field.right - width - 3 * GAP, field.left + 3 * GAP];
  const [near, far] = fromRight ? [end, start] : [start, end];
  const isLow = field.bottom - field.top < height + LINE + GAP;
  const corners = [
    [near, lower],
    [far, lower],
    ...(upper > EDGE / 2 ? [[near, upper] as const] : []),
  ] as const;
  const isFree = ([left, top]: readonly [number, number]): boolean =>
    !marked.some(
      (word) =>
        word.left < left + width &&
        word.right > left &&
        word.top < top + height &&
        word.bottom > top,
    );
  const [left, top] = isLow ? [near, upper] : (corners.find(isFree) ?? corners[0]);
  moveTo(part, left, top, room);
}

/** Puts the part on the upper edge of a one-line field, at its end: over neither its text nor its label. */
export function placeAtEdge(part: HTMLElement, field: Box, room: Room): void {
  const { offsetWidth: width, offsetHeight: height } = part;
  moveTo(part, field.right - width - GAP, field.top - height + GAP, room);
}

/** Puts the part in the upper middle of the window. */
export function placeInMiddle(part: HTMLElement, room: Room): void {
  moveTo(part, (room.width - part.offsetWidth) / 2, Math.max(EDGE, room.height * 0.12), room);
}

function moveTo(part: HTMLElement, left: number, top: number, room: Room): void {
  const { offsetWidth: width, offsetHeight: height } = part;
  const maxLeft = Math.max(EDGE / 2, room.width - width - EDGE / 2);
  const maxTop = Math.max(EDGE / 2, room.height - height - EDGE / 2);
  part.style.left = `${Math.min(Math.max(left, EDGE / 2), maxLeft)}px`;
  part.style.top = `${Math.min(Math.max(top, EDGE / 2), maxTop)}px`;
}
