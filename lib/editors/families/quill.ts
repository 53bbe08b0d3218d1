import { both, type EditorFamily } from '../editor-family';
import { insertText, paste, pastePlain } from '../techniques';

/** Quill 2. */
export const quill: EditorFamily = {
  name: 'quill',
  marks: '.ql-editor',
  word: both([insertText, pastePlain]),
  template: both([paste]),
  pasted: { line: 'p' },
  undoGroupMs: 1000,
};
