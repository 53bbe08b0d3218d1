import type { EditorFamily } from '../editor-family';
import { insertText, paste, pastePlain, replaceText } from '../techniques';

export const ckeditor5: EditorFamily = {
  name: 'ckeditor5',
  marks: '.ck-editor__editable',
  // In Chromium execCommand fires no beforeinput, the only thing it listens to.
  word: { chromium: [replaceText, pastePlain], firefox: [insertText, pastePlain] },
  template: { chromium: [paste], firefox: [paste] },
  pasted: 'slice',
  trimsPasted: true,
};
