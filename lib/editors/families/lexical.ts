import { both, type EditorFamily } from '../editor-family';
import { insertText, paste, pastePlain } from '../techniques';

export const lexical: EditorFamily = {
  name: 'lexical',
  marks: '[data-lexical-editor]',
  word: both([insertText, pastePlain]),
  // Never insertText here: several lines come out in another order, or in place of the agent's own.
  template: both([paste]),
  pasted: { line: 'p' },
};
