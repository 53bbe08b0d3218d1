import { both, type EditorFamily } from '../editor-family';
import { insertHtml, insertText, paste } from '../techniques';

export const froala: EditorFamily = {
  name: 'froala',
  marks: '.fr-element',
  word: both([paste, insertText]),
  template: both([paste, insertHtml]),
  pasted: 'blocks',
  trimsPasted: true,
};
