import { both, type EditorFamily } from '../editor-family';
import { pasteByEvent } from '../event-techniques';
import { insertText, pastePlain } from '../techniques';

export const trix: EditorFamily = {
  name: 'trix',
  marks: 'trix-editor',
  word: both([pastePlain, insertText]),
  // A paste event with HTML in it does nothing; the event after it does.
  template: both([pasteByEvent]),
  pasted: { line: 'div' },
  // After a click it looks at no selection for a fifth of a second, unless the pointer moves.
  ready: async (element) => {
    element.dispatchEvent(new MouseEvent('mousemove', { bubbles: true }));
  },
};
