import { both, type EditorFamily } from '../editor-family';
import { insertText, pastePlain } from '../techniques';

/**
 * CodeMirror 6 for Markdown and plain text. It keeps only the lines around the visible ones in the
 * page: of a very long reply only those are read.
 */
export const codemirror: EditorFamily = {
  name: 'codemirror',
  marks: '.cm-content',
  word: both([insertText, pastePlain]),
  template: both([pastePlain]),
  pasted: 'blocks',
  isPlain: true,
  internals: '.cm-widgetBuffer',
  placeholder: '.cm-placeholder',
};
