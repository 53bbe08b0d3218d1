import { findPageWorld } from './page-world';

type InputType = 'insertReplacementText' | 'insertFromPaste' | 'deleteContentBackward';

/**
 * Tells the editor what is about to be put in. The browser itself does nothing after such an event,
 * so the text changes only if the editor's own model took it.
 */
export function dispatchBeforeInput(
  element: HTMLElement,
  inputType: InputType,
  data: Readonly<Record<string, string>> = {},
): void {
  const options = {
    bubbles: true,
    cancelable: true,
    composed: true,
    inputType,
    data: inputType === 'insertReplacementText' ? (data['text/plain'] ?? null) : null,
  };
  const page = findPageWorld();
  const transfer = page ? new page.view.DataTransfer() : new DataTransfer();
  for (const [type, value] of Object.entries(data)) transfer.setData(type, value);
  if (!page) {
    element.dispatchEvent(new InputEvent('beforeinput', { ...options, dataTransfer: transfer }));
    return;
  }
  const pageOptions: InputEventInit = page.clone(options);
  pageOptions.dataTransfer = transfer;
  element.dispatchEvent(new page.view.InputEvent('beforeinput', pageOptions));
}
