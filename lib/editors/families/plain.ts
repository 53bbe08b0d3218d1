import { both, type EditorFamily } from '../editor-family';
import { insertHtml, insertText } from '../techniques';

export const plain: EditorFamily = {
  name: 'plain',
  marks: '*',
  word: both([insertText]),
  template: both([insertHtml]),
  pasted: 'blocks',
};
