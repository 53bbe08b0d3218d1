import { both, type EditorFamily } from '../editor-family';
import { click, insertText, paste, pastePlain, releaseKey, type Technique } from '../techniques';

/** It keeps a picture of the text at a click, and learns from a key that there is something to undo. */
const insertInOwnStep: Technique = (element, content) => {
  click(element);
  insertText(element, content);
  // It counts what came in without a key as key 0, until that is let go.
  releaseKey(element, 0);
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
  // The bar between blocks that comes up under the mouse, and what it keeps for a task or a selection.
  internals: '[data-cke-magic-line], [data-cke-temp], [data-cke-hidden-sel]',
  // Of the confighelper plugin, as in Request Tracker: text of the page until it gets the focus.
  placeholder: '.cke_editable.placeholder',
  hasFillers: true,
};
