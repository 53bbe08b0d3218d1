interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const GAP = 6;
const EDGE = 8;

/** Puts the part below what it belongs to, above when there is no room, always inside the window. */
export function placeBeside(part: HTMLElement, beside: Box): void {
  const { offsetHeight: height } = part;
  const below = beside.bottom + GAP;
  const above = beside.top - GAP - height;
  const top = below + height <= innerHeight - EDGE || above < EDGE ? below : above;
  moveTo(part, beside.left, top);
}

/** Room that a line of text needs beside the part. */
const LINE = 28;

/**
 * Puts the part inside the lower right corner of the field's visible box, where it covers neither
 * the page's buttons nor the first lines; over a low field's upper edge.
 */
export function placeAtCorner(part: HTMLElement, field: Box): void {
  const { offsetWidth: width, offsetHeight: height } = part;
  const bottom = Math.min(field.bottom, innerHeight);
  const isLow = bottom - Math.max(field.top, 0) < height + LINE + GAP;
  const top = isLow ? field.top - height - GAP / 2 : bottom - height - GAP;
  moveTo(part, Math.min(field.right, innerWidth) - width - 3 * GAP, top);
}

/** Puts the part on the upper edge of a one-line field, at its end: over neither its text nor its label. */
export function placeAtEdge(part: HTMLElement, field: Box): void {
  const { offsetWidth: width, offsetHeight: height } = part;
  moveTo(part, field.right - width - GAP, field.top - height + GAP);
}

/** Puts the part in the upper middle of the window. */
export function placeInMiddle(part: HTMLElement): void {
  moveTo(part, (innerWidth - part.offsetWidth) / 2, Math.max(EDGE, innerHeight * 0.12));
}

function moveTo(part: HTMLElement, left: number, top: number): void {
  const { offsetWidth: width, offsetHeight: height } = part;
  const maxLeft = Math.max(EDGE / 2, innerWidth - width - EDGE / 2);
  const maxTop = Math.max(EDGE / 2, innerHeight - height - EDGE / 2);
  part.style.left = `${Math.min(Math.max(left, EDGE / 2), maxLeft)}px`;
  part.style.top = `${Math.min(Math.max(top, EDGE / 2), maxTop)}px`;
}
