import { both, type EditorFamily } from '../editor-family';
import { click, insertText, paste, pastePlain, releaseArrow, type Technique } from '../techniques';

/** It keeps a picture of the text at a click, and learns from a key that there is something to undo. */
const insertInOwnStep: Technique = (element, content) => {
  click(element);
  insertText(element, content);
  releaseArrow(element);
  click(element);
  return undefined;
};

export const ckeditor4: EditorFamily = {
  name: 'ckeditor4',
  marks: '.cke_editable',
  word: both([insertInOwnStep, pastePlain]),
  template: both([paste]),
  pasted: 'blocks',
  trimsPasted: true,
};
