import { both, type EditorFamily } from '../editor-family';
import { pasteByEvent, pasteByEvents, replaceByEvent } from '../event-techniques';

export const slate: EditorFamily = {
  name: 'slate',
  marks: '[data-slate-editor]',
  // On Chromium execCommand changes what Slate shows and not what it has, and nobody could tell.
  // These events change nothing but by its model.
  word: both([replaceByEvent]),
  template: both([pasteByEvents, pasteByEvent]),
  pasted: { line: 'p' },
  // The bullets and numbers that wangEditor, which is Slate inside, draws before the items of a list.
  internals: '[data-w-e-reserve]',
  placeholder: '[data-slate-placeholder]',
};
