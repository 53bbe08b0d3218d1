import { createElement } from 'react';
import contentEditable from 'react-contenteditable';
import { createRoot } from 'react-dom/client';

import { startingHtml } from './starting-html.ts';

const ContentEditable = 'default' in contentEditable ? contentEditable.default : contentEditable;
const field = document.querySelector('#field');
if (!field) throw new Error('No #field');
const root = createRoot(field);
let html = '';

/** The HTML is in the state of the page, and comes back from it after every change. */
function set(next: string): void {
  html = next;
  root.render(
    createElement(ContentEditable, {
      html,
      className: 'box',
      onChange: (event: { target: { value: string } }) => set(event.target.value),
    }),
  );
}
set(startingHtml);

Object.assign(globalThis, {
  model: () => globalThis.textOfHtml(html),
  modelHtml: () => html,
  setEditorHtml: set,
  editorRect: () => document.querySelector('#field .box')?.getBoundingClientRect(),
});

declare global {
  var textOfHtml: (html: string) => string;
}
