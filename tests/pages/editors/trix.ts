import Trix from 'trix';

import { startingHtml } from './starting-html.ts';

const element = document.createElement('trix-editor');
// Beside the page: its undo key works through its buttons, whose state would be a change of the page.
const toolbar = document.createElement('trix-toolbar');
toolbar.innerHTML = Trix.config.toolbar.getDefaultHTML();
Object.defineProperty(element, 'toolbarElement', { value: toolbar });
element.addEventListener('trix-initialize', () => {
  const { editor } = element;
  editor.loadHTML(startingHtml.replaceAll('p>', 'div>'));
  Object.assign(globalThis, {
    model: () => editor.getDocument().toString().replace(/\n$/, ''),
    modelHtml: () => element.value,
    setEditorHtml: () => editor.loadHTML(''),
    editorRect: () => element.getBoundingClientRect(),
  });
});
document.body.append(element);
