import { both, type EditorFamily } from '../editor-family';
import { insertText, paste, pastePlain } from '../techniques';

export const suneditor: EditorFamily = {
  name: 'suneditor',
  marks: '.sun-editor-editable',
  word: both([pastePlain, insertText]),
  template: both([paste]),
  pasted: 'blocks',
  trimsPasted: true,
  hasFillers: true,
  // It writes typing down 0.4 s after a key was let go.
  undoGroupMs: 500,
};
