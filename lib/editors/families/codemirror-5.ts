import type { Span } from '@/lib/text/span';

import { dispatchPaste } from '../dispatch-paste';
import { both, type EditorFamily } from '../editor-family';
import { focusedInput, type OwnSelection } from '../own-selection';
import { offsetAtEdge, pointAt } from '../shown-text';
import type { Technique } from '../techniques';
import type { TextMap } from '../text-map';

const roundingPx = 3;

/**
 * CodeMirror 5 draws its selection and its caret itself, and takes a selection from the mouse alone:
 * so we press and drag over the text, and see in what it draws, and in its hidden field, what came of it.
 */
const own: OwnSelection = {
  shown: (element) => element.querySelector<HTMLElement>('.CodeMirror-code') ?? element,
  input: (element) =>
    element.querySelector<HTMLTextAreaElement>(':scope > div:first-child > textarea') ?? undefined,
  isPart: showsPart,
  read: readSelection,
  select: selectByMouse,
};

/** A paste is a step of undo for itself, whatever was typed before. */
const pasteOrDelete: Technique = (element, { text }) => {
  const input = focusedInput(own, element);
  if (!input) return 'ignored';
  if (text !== '') dispatchPaste(input, { 'text/plain': text });
  else input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Delete', keyCode: 46 }));
  return undefined;
};

/** With a field that is typed into, for Markdown and plain text; where its host is editable it is left alone. */
export const codemirror5: EditorFamily = {
  name: 'codemirror-5',
  marks: '.CodeMirror',
  word: both([pasteOrDelete]),
  template: both([pasteOrDelete]),
  pasted: 'blocks',
  dropsFormat: true,
  isPlain: true,
  internals: '.CodeMirror-gutter-wrapper, .CodeMirror-linewidget',
  lines: '.CodeMirror-line',
  own,
};

/** The lines it has in the page are moved to where they belong in a box as high as all lines are. */
function showsPart(element: HTMLElement): boolean {
  const all = element.querySelector<HTMLElement>('.CodeMirror-sizer');
  const lines = all?.firstElementChild;
  if (!all || !(lines instanceof HTMLElement)) return false;
  const below = all.offsetHeight - lines.offsetTop - lines.offsetHeight;
  return lines.offsetTop > roundingPx || below > roundingPx;
}

function readSelection(element: HTMLElement, map: TextMap): Span | undefined {
  const input = focusedInput(own, element);
  if (!input) return undefined;
  // The first part drawn is as high as the row it is in.
  const [drawn] = [...element.querySelectorAll('.CodeMirror-selected')]
    .map((part) => part.getBoundingClientRect())
    .toSorted((one, other) => one.top - other.top || one.left - other.left);
  if (drawn) {
    const start = placeAt(element, map, drawn);
    // What is selected stands in the hidden field too: its length tells where it ends.
    const end = (start ?? 0) + input.value.length;
    const isThere = start !== undefined && map.reply.text.slice(start, end) === input.value;
    return isThere ? { start, end } : undefined;
  }
  const [caret, ...others] = element.querySelectorAll(
    '.CodeMirror-cursor:not(.CodeMirror-secondarycursor)',
  );
  if (!caret || others.length > 0) return undefined;
  const at = placeAt(element, map, caret.getBoundingClientRect());
  return at === undefined ? undefined : { start: at, end: at };
}

/** Where in the text the left edge of something drawn in one row is. */
function placeAt(element: HTMLElement, map: TextMap, drawn: DOMRect): number | undefined {
  const point = { x: drawn.left, y: (drawn.top + drawn.bottom) / 2 };
  const line = [...element.querySelectorAll('.CodeMirror-line')].find((candidate) => {
    const { top, bottom } = candidate.getBoundingClientRect();
    return top <= point.y && point.y < bottom;
  });
  return line && offsetAtEdge(map, line, point);
}

function selectByMouse(element: HTMLElement, map: () => TextMap, { start, end }: Span): void {
  const text = own.shown(element);
  const act = (type: string, offset: number, more: MouseEventInit = {}): void => {
    const point = pointAt(map(), offset);
    if (!point) return;
    const place = { clientX: point.x, clientY: point.y };
    const options = { bubbles: true, cancelable: true, composed: true, ...place, ...more };
    text.dispatchEvent(new MouseEvent(type, options));
  };
  const press = (): void => {
    // A second press at one place selects a word. It goes by the button too, and this one does nothing.
    act('mousedown', start, { button: 3 });
    act('mousedown', start, { buttons: 1 });
  };
  press();
  act('mouseup', start);
  if (start === end) return;
  // The first press may have been in what was selected, which begins to move it.
  press();
  act('mousemove', end, { buttons: 1 });
  act('mouseup', end);
}
