import { both, type EditorFamily } from '../editor-family';
import { paste, pastePlain } from '../techniques';

/** RoosterJS has no mark of its own: these are of Proton Mail and of Outlook on the web (not verified). */
export const roosterjs: EditorFamily = {
  name: 'roosterjs',
  marks: '#rooster-editor, [id^="editorParent_"] [contenteditable]',
  // insertText works too, but Rooster takes no snapshot before it: undo takes the agent's words along.
  word: both([pastePlain]),
  dropsFormat: true,
  template: both([paste]),
  pasted: { line: 'div', breaksAfter: true },
};
