import { dispatchPaste } from '../dispatch-paste';
import { both, type EditorFamily } from '../editor-family';
import { insertText, type Technique } from '../techniques';

/**
 * Quill 1 lets the browser paste into a field of its own and reads that a task later. A paste event
 * of ours moves the focus there, but the browser pastes nothing: so we put it in. Without that, Quill
 * would delete the selection and insert nothing.
 */
const pasteIntoOwnField: Technique = (element, { text, blockHtml }) => {
  dispatchPaste(element, { 'text/html': blockHtml, 'text/plain': text });
  const page = element.ownerDocument;
  if (page.activeElement?.matches('.ql-clipboard')) {
    page.execCommand('insertHTML', false, blockHtml);
  }
};

export const quill1: EditorFamily = {
  name: 'quill-1',
  marks: ':has(> .ql-clipboard) > .ql-editor',
  word: both([insertText]),
  template: both([pasteIntoOwnField]),
  pasted: { line: 'p' },
  undoGroupMs: 1000,
};
