import { both, type EditorFamily } from '../editor-family';
import { inOwnStep, insertHtml, insertText, paste, pastePlain, releaseArrow } from '../techniques';

export const tinymce: EditorFamily = {
  name: 'tinymce',
  marks: '.mce-content-body',
  word: both([inOwnStep(releaseArrow, insertText), pastePlain]),
  template: both([paste, insertHtml]),
  pasted: 'blocks',
  internals: '[data-mce-bogus="all"]',
};
