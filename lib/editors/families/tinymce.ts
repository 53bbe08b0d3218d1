import { both, type EditorFamily } from '../editor-family';
import { insertHtml, insertText, paste, pastePlain } from '../techniques';

export const tinymce: EditorFamily = {
  name: 'tinymce',
  marks: '.mce-content-body',
  // insertText works too, but its undo takes the agent's last words with it.
  word: both([pastePlain, insertText]),
  template: both([paste, insertHtml]),
  pasted: 'blocks',
  internals: '[data-mce-bogus="all"]',
};
