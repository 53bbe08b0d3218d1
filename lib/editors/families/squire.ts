import { both, type EditorFamily } from '../editor-family';
import { selectedRange } from '../rich-selection';
import { insertText, paste, pastePlain } from '../techniques';

/**
 * Squire has no mark of its own: this is Fastmail's. Elsewhere it is a host nobody knows, where all
 * goes in as well, but not with an undo of its own.
 */
export const squire: EditorFamily = {
  name: 'squire',
  marks: '.v-RichText-input',
  word: both([insertText, pastePlain]),
  template: both([paste]),
  pasted: { line: 'div' },
  // Of all that is told without changing the text, the key of a space alone ends its step of undo.
  ready: async (element) => {
    const range = selectedRange(element);
    if (!range?.collapsed || element.ownerDocument.activeElement !== element) return;
    const space = { key: ' ', code: 'Space', bubbles: true, cancelable: true, composed: true };
    element.dispatchEvent(new KeyboardEvent('keydown', space));
  },
};
