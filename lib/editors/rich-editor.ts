import type { Span } from '@/lib/text/span';

import { editText, type Edit, type EditTarget } from './edit-text';
import { waysFor, type EditorFamily } from './editor-family';
import { inTurn } from './in-turn';
import { lineTemplateEdit } from './line-edits';
import type { OwnSelection } from './own-selection';
import { inPart } from './part-edits';
import type { InsertableText, ReplyEditor } from './reply-editor';
import { plainTemplateEdit, templateEdit, wordEdit } from './rich-edits';
import { fillsElement, offsetUnder, selectRange, setSelection } from './rich-selection';
import { RichText } from './rich-text';
import { undoGroupEnd } from './undo-group';

/** An editing host: plain contenteditable, or a rich editor of the family. */
export function createRichEditor(
  element: HTMLElement,
  family: EditorFamily,
  signal: AbortSignal,
): ReplyEditor {
  const text = new RichText(element, family, signal);
  const isPlain = family.isPlain === true || element.contentEditable === 'plaintext-only';
  const { own } = family;
  const selectOwn = (by: OwnSelection, span: Span): void => {
    const now = text.selection();
    if (now?.start === span.start && now.end === span.end) return;
    by.select(element, () => text.map(), span);
  };
  const target: EditTarget = {
    element,
    isReadOnly: () => isReadOnly(element, family),
    text: () => text.map().reply.text,
    selection: () => text.selection(),
    select: async (span) => {
      await family.ready?.(element);
      if (own) selectOwn(own, span);
      else await selectRange(element, text.map().rangeFor(span));
    },
    // What goes in by an editor's own selection is a step of undo as it is.
    moveSelection: (span) => own ?? setSelection(element, text.map().rangeFor(span)),
    ...(family.undoGroupMs && { afterTyping: undoGroupEnd(element, family.undoGroupMs, signal) }),
  };
  const fitted = (edit: Edit): Edit => (own?.isPart(element) ? inPart(edit, target.text()) : edit);
  const plainWays = family.isPlain ? waysFor(family.template, element) : undefined;
  const edit = inTurn();

  return {
    element,
    input: own?.input(element) ?? element,
    kind: isPlain ? 'plain-rich' : 'rich',
    read: () => text.read(),
    paint: (marks) => text.paint(marks),
    rects: (span) => text.rects(span),
    offsetAt: (x, y) => offsetUnder(element, text.map(), { x, y }),
    selection: () => text.selection(),
    select: (span) => target.select(span),
    replace: (span, expected, replacement) =>
      edit(() => {
        const isWholeElement = !family.dropsFormat && fillsElement(text.map().rangeFor(span));
        const change = { span, expected, replacement, isWholeElement };
        return editText(target, fitted(wordEdit(target, family, change)));
      }),
    insert: (span, content) =>
      edit(() =>
        editText(
          target,
          isPlain
            ? fitted(plainTemplateEdit(target, span, content, plainWays))
            : richTemplateEdit(target, family, span, content),
        ),
      ),
    look: () => text.watch.check(),
    watch: (onChange) => text.watch.add(onChange),
  };
}

function richTemplateEdit(
  target: EditTarget,
  family: EditorFamily,
  span: Span,
  content: InsertableText,
): Edit {
  const { pasted } = family;
  return typeof pasted === 'object'
    ? lineTemplateEdit(target, family, pasted, span, content)
    : templateEdit(target, family, span, content);
}

function isReadOnly(element: HTMLElement, { own }: EditorFamily): boolean {
  if (own) return own.input(element)?.matches(':read-only') !== false || !element.isConnected;
  const isEditable = element.isContentEditable || element.ownerDocument.designMode === 'on';
  return !isEditable || !element.isConnected || element.matches('[aria-readonly="true"]');
}
