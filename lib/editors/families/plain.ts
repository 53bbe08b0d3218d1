import type { EditorFamily } from '../editor-family';
import {
  insertHtml,
  insertText,
  offerOrInsertHtml,
  offerPaste,
  replaceOrInsertText,
  typeText,
} from '../techniques';

/**
 * Every other editing host, asked by what it does: one that keeps a model of its own takes the events
 * it is told by and prevents them; where nobody does, the browser's own commands are the way.
 */
export const plain: EditorFamily = {
  name: 'plain',
  marks: '*',
  word: {
    chromium: [replaceOrInsertText, typeText],
    // Firefox tells of execCommand by the same events as of a key.
    firefox: [insertText],
  },
  template: {
    chromium: [offerPaste, offerOrInsertHtml],
    firefox: [offerPaste, insertHtml],
  },
  pasted: 'blocks',
};
