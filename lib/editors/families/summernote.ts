import { both, type EditorFamily } from '../editor-family';
import { inOwnStep, insertHtml, insertText, releaseMouse } from '../techniques';

export const summernote: EditorFamily = {
  name: 'summernote',
  marks: '.note-editable',
  word: both([inOwnStep(releaseMouse, insertText)]),
  template: both([inOwnStep(releaseMouse, insertHtml)]),
  pasted: 'blocks',
};
