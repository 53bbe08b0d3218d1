import { both, type EditorFamily } from '../editor-family';
import { insertText, paste } from '../techniques';

/** Mobiledoc Kit, which reads its own document anew from what changed in the page. */
export const mobiledoc: EditorFamily = {
  name: 'mobiledoc',
  marks: '.__mobiledoc-editor',
  word: both([insertText]),
  // Never insertHTML: it knows no `<br>` and no block in a block.
  template: both([paste]),
  pasted: { line: 'p', startsAtItem: true },
};
