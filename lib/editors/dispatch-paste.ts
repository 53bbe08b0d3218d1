// Firefox gives content scripts these; nobody else has them.
interface FirefoxWindow extends Window {
  readonly wrappedJSObject?: Window & typeof globalThis;
}
declare const cloneInto: (<T>(value: T, into: Window) => T) | undefined;

/** Gives the editor a paste event with this data, as if it had come from the clipboard; whether it was taken. */
export function dispatchPaste(
  element: HTMLElement,
  data: Readonly<Record<string, string>>,
): boolean {
  const event = createPasteEvent();
  for (const [type, value] of Object.entries(data)) event.clipboardData?.setData(type, value);
  return !element.dispatchEvent(event);
}

function createPasteEvent(): ClipboardEvent {
  const options = { bubbles: true, cancelable: true, composed: true };
  const view: FirefoxWindow = window;
  const pageView = view.wrappedJSObject;
  // Data of a content script's own DataTransfer is unreadable for the page in Firefox, so the event
  // is made in the page's world and its clipboard filled there.
  if (pageView && typeof cloneInto === 'function') {
    return new pageView.ClipboardEvent('paste', cloneInto(options, view));
  }
  const event = new ClipboardEvent('paste', options);
  if (event.clipboardData) return event;
  return new ClipboardEvent('paste', { ...options, clipboardData: new DataTransfer() });
}
