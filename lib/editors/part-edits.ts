import type { Edit } from './edit-text';
import { foldSpaces } from './meant-text';

/**
 * The edit in an editor that has only the lines around the visible ones in the page: which those are
 * may change with the edit, so lines may come and go at either end of the text that is read.
 */
export function inPart(edit: Edit, before: string): Edit {
  const changed = {
    start: edit.span.start,
    end: edit.meant.length - (before.length - edit.span.end),
  };
  const shiftOf = (found: string): number | undefined =>
    edit.isMeant(found) ? 0 : lineShift(foldSpaces(found), foldSpaces(edit.meant), changed);
  return {
    ...edit,
    isMeant: (found) => shiftOf(found) !== undefined,
    caretIn: (found) => edit.caretIn(edit.meant) + (shiftOf(found) ?? 0),
  };
}

/**
 * How much further on the changed stretch stands in `found` than in `meant`; undefined unless the
 * two differ by whole lines at their ends alone, and not in those beside the change.
 */
export function lineShift(
  found: string,
  meant: string,
  changed: { readonly start: number; readonly end: number },
): number | undefined {
  const start = lineBefore(meant, lineBefore(meant, changed.start) - 1);
  const end = lineAfter(meant, lineAfter(meant, changed.end) + 1);
  const core = meant.slice(start, end);
  for (let at = found.indexOf(core); at >= 0; at = found.indexOf(core, at + 1)) {
    const isHead = endAlike(found.slice(0, at), meant.slice(0, start));
    if (isHead && beginAlike(found.slice(at + core.length), meant.slice(end))) return at - start;
  }
  return undefined;
}

const lineBefore = (text: string, offset: number): number =>
  offset < 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;

function lineAfter(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

function endAlike(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const rest = long.slice(0, long.length - short.length);
  return long.endsWith(short) && (rest === '' || rest.endsWith('\n'));
}

function beginAlike(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.startsWith(short) && /^(?:$|\n)/.test(long.slice(short.length));
}
