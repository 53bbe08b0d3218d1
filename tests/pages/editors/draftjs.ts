import { ContentState, convertFromHTML, convertToRaw, Editor, EditorState } from 'draft-js';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

import { startingHtml } from './starting-html.ts';

const start = convertFromHTML(startingHtml);
let state = EditorState.createWithContent(
  ContentState.createFromBlockArray(start.contentBlocks, start.entityMap),
);
const field = document.querySelector('#field');
if (!field) throw new Error('No #field');
/** Draft.js gives out no HTML of its own: what of its document the tests ask for. */
function modelHtml(): string {
  const { blocks, entityMap } = convertToRaw(state.getCurrentContent());
  return blocks
    .map(({ type, text, inlineStyleRanges, entityRanges }) => {
      const tags = [
        ...inlineStyleRanges
          .filter(({ style }) => style === 'BOLD')
          .map((range) => ({ ...range, tag: 'b' })),
        ...entityRanges.map((range) => ({
          ...range,
          tag: `a href="${entityMap[range.key]?.data['url']}"`,
        })),
      ].toSorted((one, other) => other.offset - one.offset);
      let html = text;
      for (const { offset, length, tag } of tags) {
        const words = html.slice(offset, offset + length);
        html = `${html.slice(0, offset)}<${tag}>${words}</${tag[0]}>${html.slice(offset + length)}`;
      }
      return type.endsWith('ordered-list-item') ? `<li>${html}</li>` : `<p>${html}</p>`;
    })
    .join('');
}
const root = createRoot(field);

function set(next: EditorState): void {
  state = next;
  root.render(createElement(Editor, { editorState: state, onChange: set }));
}
set(state);

Object.assign(globalThis, {
  model: () => state.getCurrentContent().getPlainText('\n'),
  modelHtml,
  setEditorHtml: () => set(EditorState.createWithContent(ContentState.createFromText(''))),
  editorRect: () => document.querySelector('.public-DraftEditor-content')?.getBoundingClientRect(),
});
