import { findPageWorld } from './page-world';
import { selectedRange } from './rich-selection';

type InputType =
  | 'insertReplacementText'
  | 'insertFromPaste'
  | 'insertText'
  | 'deleteContentBackward';

/**
 * Tells the editor what is about to be put in; whether it took that. The browser itself does nothing
 * after such an event, so the text changes only if the editor's own model took it.
 */
export function dispatchBeforeInput(
  element: HTMLElement,
  inputType: InputType,
  data: Readonly<Record<string, string>> = {},
): boolean {
  const page = findPageWorld();
  const view = page?.view ?? window;
  // In Firefox the page cannot read a content script's own DataTransfer.
  const dataTransfer = new view.DataTransfer();
  for (const [type, value] of Object.entries(data)) dataTransfer.setData(type, value);
  const range = selectedRange(element);
  const isText = inputType === 'insertReplacementText' || inputType === 'insertText';
  const options: InputEventInit = {
    bubbles: true,
    cancelable: true,
    composed: true,
    inputType,
    data: isText ? (data['text/plain'] ?? null) : null,
    dataTransfer: inputType === 'insertText' ? null : dataTransfer,
    // Some editors hear of a selection late, and go by this.
    targetRanges: range ? [range] : [],
  };
  const event = new view.InputEvent('beforeinput', page ? page.clone(options) : options);
  return !element.dispatchEvent(event);
}
