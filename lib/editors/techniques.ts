import { dispatchPaste } from './dispatch-paste';

/** What goes in place of the selection, in the forms that editors take. */
export interface Content {
  readonly text: string;
  /** For plain editing hosts, which have paragraphs of no one kind: lines parted by `<br>`. */
  readonly lineHtml: string;
  /** For editors that make blocks of what is pasted. */
  readonly blockHtml: string;
}

/**
 * A way into an editor's own input path: puts the content in place of the selection. Says nothing of
 * success: read the text back.
 */
export type Technique = (element: HTMLElement, content: Content) => void;

export const insertText: Technique = (element, { text }) => {
  if (!erased(element, text)) element.ownerDocument.execCommand('insertText', false, text);
};

export const insertHtml: Technique = (element, { text, lineHtml }) => {
  if (!erased(element, text)) element.ownerDocument.execCommand('insertHTML', false, lineHtml);
};

export const paste: Technique = (element, { text, blockHtml }) => {
  if (erased(element, text)) return;
  dispatchPaste(element, { 'text/html': blockHtml, 'text/plain': text });
};

export const pastePlain: Technique = (element, { text }) => {
  if (!erased(element, text)) dispatchPaste(element, { 'text/plain': text });
};

/** Nothing in place of something is a deletion, which every editor has a way of its own for. */
function erased(element: HTMLElement, text: string): boolean {
  return text === '' && (element.ownerDocument.execCommand('delete') || true);
}
