/** Puts the text on the clipboard. Pages without HTTPS have no clipboard of their own, so the old way is the way for all. */
export function copyText(text: string): void {
  const copy = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
  };
  addEventListener('copy', copy, { capture: true, once: true });
  document.execCommand('copy');
  removeEventListener('copy', copy, { capture: true });
}
