import { both, type EditorFamily } from '../editor-family';
import { insertText, paste, pastePlain } from '../techniques';

export const draftjs: EditorFamily = {
  name: 'draftjs',
  marks: '.public-DraftEditor-content',
  word: both([insertText, pastePlain]),
  // Never insertText or insertHTML: only the last line would be left of the agent's text.
  template: both([paste]),
  pasted: { line: 'br' },
};
