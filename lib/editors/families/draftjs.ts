import { both, type EditorFamily } from '../editor-family';
import { insertText, paste, pastePlain } from '../techniques';

/** Draft.js in react-draft-wysiwyg, which reads what is pasted by a reader of its own. */
export const draftWysiwyg: EditorFamily = {
  name: 'react-draft-wysiwyg',
  marks: '.rdw-editor-main .public-DraftEditor-content',
  word: both([insertText, pastePlain]),
  template: both([paste]),
  pasted: { line: 'p', startsAtItem: true },
};

export const draftjs: EditorFamily = {
  name: 'draftjs',
  marks: '.public-DraftEditor-content',
  word: both([insertText, pastePlain]),
  // Never insertText or insertHTML: only the last line would be left of the agent's text.
  template: both([paste]),
  pasted: { line: 'br' },
};
