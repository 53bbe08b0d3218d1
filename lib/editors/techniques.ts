import { dispatchPaste } from './dispatch-paste';

/** Ways into an editor's own input path. */
export type Technique = 'insertText' | 'insertHTML' | 'paste' | 'pastePlain';

export interface Content {
  readonly text: string;
  readonly html: string;
}

/** Puts the content in place of the selection. Says nothing of success: read the text back. */
export function applyTechnique(technique: Technique, element: HTMLElement, content: Content): void {
  const page = element.ownerDocument;
  if (content.text === '') {
    page.execCommand('delete');
    return;
  }
  switch (technique) {
    case 'insertText':
      page.execCommand('insertText', false, content.text);
      return;
    case 'insertHTML':
      page.execCommand('insertHTML', false, content.html);
      return;
    case 'paste':
      dispatchPaste(element, { 'text/html': content.html, 'text/plain': content.text });
      return;
    case 'pastePlain':
      dispatchPaste(element, { 'text/plain': content.text });
  }
}
