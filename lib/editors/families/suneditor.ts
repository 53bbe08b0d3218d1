import { both, type EditorFamily } from '../editor-family';
import { insertText, paste } from '../techniques';

export const suneditor: EditorFamily = {
  name: 'suneditor',
  marks: '.sun-editor-editable',
  word: both([insertText]),
  template: both([paste]),
  pasted: 'blocks',
};
