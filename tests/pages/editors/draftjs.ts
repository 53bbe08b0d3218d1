import { ContentState, convertFromHTML, Editor, EditorState } from 'draft-js';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

import { htmlOfDraft } from './html-of-draft.ts';
import { startingHtml } from './starting-html.ts';

const start = convertFromHTML(startingHtml);
let state = EditorState.createWithContent(
  ContentState.createFromBlockArray(start.contentBlocks, start.entityMap),
);
const field = document.querySelector('#field');
if (!field) throw new Error('No #field');
const root = createRoot(field);

function set(next: EditorState): void {
  state = next;
  root.render(createElement(Editor, { editorState: state, onChange: set }));
}
set(state);

Object.assign(globalThis, {
  model: () => state.getCurrentContent().getPlainText('\n'),
  modelHtml: () => htmlOfDraft(state.getCurrentContent()),
  setEditorHtml: () => set(EditorState.createWithContent(ContentState.createFromText(''))),
  editorRect: () => document.querySelector('.public-DraftEditor-content')?.getBoundingClientRect(),
});
