import type { ReplyEditor } from '@/lib/editors/reply-editor';

/** The field gets the focus back as it was: same selection, nothing scrolled. */
export function focusField({ input }: Pick<ReplyEditor, 'input'>): void {
  // From another document, where our interface may stand, the focus comes to the frame first.
  input.ownerDocument.defaultView?.focus();
  input.focus({ preventScroll: true });
}
