import { both, type EditorFamily } from '../editor-family';
import { insertHtml, insertText, paste } from '../techniques';

export const jodit: EditorFamily = {
  name: 'jodit',
  marks: '.jodit-wysiwyg',
  word: both([insertText]),
  template: both([paste, insertHtml]),
  pasted: 'blocks',
};
