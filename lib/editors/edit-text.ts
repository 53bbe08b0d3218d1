import type { Span } from '@/lib/text/span';

import type { EditOutcome } from './reply-editor';
import { settledText } from './settle';

/** What an edit needs of a field. */
export interface EditTarget {
  readonly element: HTMLElement;
  readonly isReadOnly: () => boolean;
  readonly text: () => string;
  readonly selection: () => Span | undefined;
  readonly select: (span: Span) => Promise<void>;
  /** The selection alone, at once: no focus, no waiting. */
  readonly moveSelection: (span: Span) => void;
  /** Waits until an edit will not be one step of undo with what was just typed. */
  readonly afterTyping?: () => Promise<void>;
}

export interface Edit {
  readonly span: Span;
  /** What was to be replaced is not there any more: nothing is touched. */
  readonly isStale?: boolean;
  /** The whole text as it should be afterwards. */
  readonly meant: string;
  readonly isMeant: (text: string) => boolean;
  /** Where the caret belongs in the text that came out. */
  readonly caretIn: (text: string) => number;
  /** Ways to do it; the second is used only when the first changed nothing. */
  readonly ways: readonly (() => 'ignored' | undefined)[];
  /** Undo would take what was typed around it too, unless the caret moves in between. */
  readonly isTyping?: boolean;
}

/**
 * Selects, edits by the editor's own input path and reads the whole text back. Never undoes, and
 * never tries again over a text that changed.
 */
export async function editText(target: EditTarget, edit: Edit): Promise<EditOutcome> {
  const before = target.text();
  const failed = (reason: 'stale' | 'read-only' | 'unchanged' | 'different'): EditOutcome => ({
    done: false,
    reason,
    meant: edit.meant,
    found: target.text(),
  });
  if (target.isReadOnly()) return failed('read-only');
  if (edit.isStale || edit.span.end > before.length) return failed('stale');
  if (edit.meant === before) return { done: true };
  await target.afterTyping?.();
  if (target.text() !== before) return failed('stale');
  for (const way of edit.ways.slice(0, 2)) {
    if (edit.isTyping) leaveTyping(target, edit.span);
    const isReady = await selectUntilThere(target, edit.span);
    if (target.text() !== before) return failed('stale');
    if (!isReady) return failed('unchanged');
    const outcome = way();
    const focused = target.element.ownerDocument.activeElement;
    const found = await settledText(target.element, target.text, edit.isMeant, outcome);
    if (edit.isMeant(found)) {
      const caret = edit.caretIn(found);
      if (edit.isTyping) leaveTyping(target, { start: caret, end: caret });
      // Who went on to the palette meanwhile keeps the focus there.
      const { activeElement } = target.element.ownerDocument;
      // The editor may have moved it for the edit, from a field of its own back to its text.
      const isHere = activeElement === focused || target.element.contains(activeElement);
      if (isHere) await placeCaret(target, caret);
      return { done: true };
    }
    if (found !== before) return failed('different');
  }
  return failed('unchanged');
}

const mostSelections = 3;

/**
 * An editor that draws itself after we selected and before it heard of it puts its own selection
 * back: CKEditor 5 does so 50 ms after it got the focus. Nothing is changed yet, so we select again.
 */
async function selectUntilThere(target: EditTarget, span: Span): Promise<boolean> {
  for (let tries = 0; tries < mostSelections; tries += 1) {
    await target.select(span);
    if (isSelected(target, span)) return true;
  }
  return false;
}

function isSelected(target: EditTarget, span: Span): boolean {
  const selection = target.selection();
  return selection?.start === span.start && selection.end === span.end;
}

/**
 * Chromium goes on with a step of undo for as long as the caret is not moved. Moved here, and by the
 * caller back in the same task, so that no key can meet the wrong selection.
 */
function leaveTyping(target: EditTarget, { start, end }: Span): void {
  if (start !== end || target.text() === '') return;
  target.moveSelection(start > 0 ? { start: start - 1, end } : { start, end: end + 1 });
}

async function placeCaret(target: EditTarget, offset: number): Promise<void> {
  const selection = target.selection();
  if (selection?.start === offset && selection.end === offset) return;
  await target.select({ start: offset, end: offset });
}
