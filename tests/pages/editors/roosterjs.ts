import { contentModelToText, createEditor, ShortcutPlugin } from 'roosterjs';

import { startingHtml } from './starting-html.ts';

const field = document.querySelector<HTMLDivElement>('#rooster-editor');
if (!field) throw new Error('No #rooster-editor');
field.contentEditable = 'true';
const editor = createEditor(field, [new ShortcutPlugin()]);
const set = (html: string): void => {
  field.innerHTML = html;
};
set(startingHtml.replaceAll('p>', 'div>'));
editor.takeSnapshot();
Object.assign(globalThis, {
  model: () => contentModelToText(editor.getContentModelCopy('disconnected'), '\n').trimEnd(),
  modelHtml: () => field.innerHTML,
  setEditorHtml: () => set('<div><br></div>'),
  editorRect: () => field.getBoundingClientRect(),
});
