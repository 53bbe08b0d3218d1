import { both, type EditorFamily } from '../editor-family';
import {
  insertWord,
  offerOrInsertHtml,
  paste,
  replaceOrInsertText,
  typeText,
  withKey,
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
    firefox: [withKey(insertWord)],
  },
  // Neither browser tells of insertHTML: a model would not know what stands in its page.
  // A paste comes second: hosts join it to the line or take its markup off.
  template: both([offerOrInsertHtml, paste]),
  pasted: 'blocks',
};
