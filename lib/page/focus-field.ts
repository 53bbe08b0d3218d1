/** The field gets the focus back as it was: same selection, nothing scrolled. */
export function focusField(field: HTMLElement): void {
  // From another document, where our interface may stand, the focus comes to the frame first.
  field.ownerDocument.defaultView?.focus();
  field.focus({ preventScroll: true });
}
