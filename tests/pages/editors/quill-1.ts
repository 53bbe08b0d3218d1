import Quill from 'quill-1';

import { startingHtml } from './starting-html.ts';

const field = document.querySelector<HTMLElement>('#field');
if (!field) throw new Error('No #field');
field.innerHTML = startingHtml;
const quill = new Quill(field, { theme: 'snow' });
Object.assign(globalThis, {
  model: () => quill.getText().replace(/\n$/, ''),
  modelHtml: () => quill.root.innerHTML,
  setEditorHtml: () => quill.setText(''),
  editorRect: () => quill.root.getBoundingClientRect(),
});
