import { findMasked } from '@/lib/text/find-masked';
import type { Reply } from '@/lib/text/reply';
import type { Span } from '@/lib/text/span';

import { editText, type EditTarget } from './edit-text';
import { fieldTemplateEdit, fieldWordEdit } from './field-edits';
import type { FieldPainter } from './field-painter';
import { FieldWatch } from './field-watch';
import { inTurn } from './in-turn';
import { KeptMarks } from './kept-marks';
import { createMirrorPainter } from './mirror-painter';
import { valueRangesOf } from './opaque-range';
import type { OverlayLayer } from './overlay-layer';
import { characterUnder, type ScreenPoint } from './point-in-text';
import type { ReplyEditor } from './reply-editor';
import { afterSelectionChange } from './settle';
import { createValueRangePainter } from './value-range-painter';
import { clipRects, visibleBox } from './visible-box';
import { createWholeValueTarget, wholeWordEdit } from './whole-value';

type Field = HTMLTextAreaElement | HTMLInputElement;

/** A text area or a one-line text input. Without `overlay`, browsers that cannot paint in them show no marks. */
export function createFieldEditor(
  field: Field,
  signal: AbortSignal,
  overlay: OverlayLayer | undefined,
): ReplyEditor {
  const painter = createPainter(field, signal, overlay);
  const marks = new KeptMarks();
  const watch = new FieldWatch(
    {
      element: field,
      text: () => field.value,
      followsComposition: painter.isCopy,
      onText: (_from, to) => painter.paint(marks.moveTo(to)),
      onLayout: () => painter.refresh(),
    },
    signal,
  );
  const hasSelection = field.selectionStart !== null;
  const target = hasSelection ? createTarget(field) : createWholeValueTarget(field);
  const wordEdit = hasSelection ? fieldWordEdit : wholeWordEdit;
  const edit = inTurn();
  let reply: Reply = { text: '', masked: [] };

  const read = (): Reply => {
    if (reply.text !== field.value) reply = { text: field.value, masked: findMasked(field.value) };
    return reply;
  };
  return {
    element: field,
    input: field,
    kind: field instanceof HTMLTextAreaElement ? 'textarea' : 'input',
    read,
    paint(next) {
      marks.set(next, reply.text);
      painter.paint(marks.moveTo(field.value));
    },
    rects: (span) => clipRects(rectsOf(painter, field.value, span), visibleBox(field)),
    offsetAt: (x, y) => offsetUnder(field, painter, { x, y }),
    selection: target.selection,
    select: target.select,
    replace: (span, expected, replacement) =>
      edit(() => editText(target, wordEdit(field, { span, expected, replacement }))),
    insert: (span, content) =>
      edit(() => editText(target, fieldTemplateEdit(field, span, content))),
    look: () => watch.check(),
    watch: (onChange) => watch.add(onChange),
  };
}

function createPainter(
  field: Field,
  signal: AbortSignal,
  overlay: OverlayLayer | undefined,
): FieldPainter {
  const createRange = valueRangesOf(field);
  if (createRange) return createValueRangePainter(field, createRange, signal);
  if (overlay) return createMirrorPainter(field, overlay, signal);
  return { isCopy: false, paint: () => {}, rects: () => [], refresh: () => {} };
}

function createTarget(field: Field): EditTarget {
  const root = (): Node => field.getRootNode();
  const hasFocus = (): boolean => {
    const scope = root();
    const isScope = scope instanceof Document || scope instanceof ShadowRoot;
    return isScope && document.hasFocus() && scope.activeElement === field;
  };
  const selection = (): Span | undefined => {
    if (!hasFocus()) return undefined;
    return { start: field.selectionStart ?? 0, end: field.selectionEnd ?? 0 };
  };
  return {
    element: field,
    isReadOnly: () => field.readOnly || field.matches(':disabled') || !field.isConnected,
    text: () => field.value,
    selection,
    async select({ start, end }) {
      if (!hasFocus()) field.focus({ preventScroll: true });
      if (field.selectionStart === start && field.selectionEnd === end) return;
      await afterSelectionChange(field.ownerDocument, () => field.setSelectionRange(start, end));
    },
    moveSelection: ({ start, end }) => field.setSelectionRange(start, end),
  };
}

function rectsOf(painter: FieldPainter, text: string, { start, end }: Span): readonly DOMRect[] {
  if (start < end) return painter.rects(start, end).filter(({ width }) => width > 0);
  const before = start > 0 ? painter.rects(start - 1, start).at(-1) : undefined;
  if (before) return [new DOMRect(before.right, before.top, 0, before.height)];
  const after = start < text.length ? painter.rects(start, start + 1)[0] : undefined;
  return after ? [new DOMRect(after.left, after.top, 0, after.height)] : [];
}

function offsetUnder(field: Field, painter: FieldPainter, point: ScreenPoint): number | undefined {
  const root = field.getRootNode();
  const shadowRoots = root instanceof ShadowRoot ? [root] : [];
  const position = document.caretPositionFromPoint(point.x, point.y, { shadowRoots });
  if (position?.offsetNode !== field) return undefined;
  const { length } = field.value;
  return characterUnder(point, position.offset, (start, end) =>
    end <= length ? painter.rects(start, end) : [],
  );
}
