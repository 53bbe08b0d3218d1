import { both, type EditorFamily } from '../editor-family';
import { insertText, paste, pastePlain } from '../techniques';

export const prosemirror: EditorFamily = {
  name: 'prosemirror',
  marks: '.ProseMirror',
  word: both([insertText, pastePlain]),
  template: both([paste]),
  pasted: 'slice',
  internals: 'img.ProseMirror-separator',
};
