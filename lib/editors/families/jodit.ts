import { both, type EditorFamily } from '../editor-family';
import { insertHtml, insertText, paste } from '../techniques';

export const jodit: EditorFamily = {
  name: 'jodit',
  marks: '.jodit-wysiwyg',
  word: both([insertText]),
  template: both([paste, insertHtml]),
  pasted: 'blocks',
  hasFillers: true,
  // It writes all that came within a second into its history as one.
  undoGroupMs: 1100,
};
