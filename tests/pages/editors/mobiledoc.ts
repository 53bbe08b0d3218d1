import { Editor } from 'mobiledoc-kit';

import { startingHtml } from './starting-html.ts';

const field = document.querySelector<HTMLElement>('#field');
if (!field) throw new Error('No #field');
const editor = new Editor({ html: startingHtml });
editor.render(field);

type Markup = readonly [tag: string, attributes?: readonly string[]];
type Marker = readonly [kind: number, opened: readonly number[], closed: number, text: string];

/** What of its document the tests ask for: a line for each section or item. */
function modelHtml(): string {
  const { markups, sections } = editor.serialize();
  const line = (markers: readonly Marker[]): string => {
    const open: string[] = [];
    return markers
      .map(([, opened, closed, text]) => {
        const start = opened.map((index) => {
          const [tag, attributes = []] = (markups as readonly Markup[])[index] ?? ['span'];
          open.push(tag);
          return `<${tag}${attributes.length > 0 ? ` ${attributes[0]}="${attributes[1]}"` : ''}>`;
        });
        const end = Array.from({ length: closed }, () => `</${open.pop()}>`);
        return start.join('') + text + end.join('');
      })
      .join('');
  };
  return (sections as readonly (readonly [number, string, never])[])
    .map(([kind, tag, content]) =>
      kind === 3
        ? `<${tag}>${(content as readonly Marker[][]).map((item) => `<li>${line(item)}</li>`).join('')}</${tag}>`
        : `<${tag}>${line(content)}</${tag}>`,
    )
    .join('');
}

Object.assign(globalThis, {
  model: () =>
    [...new DOMParser().parseFromString(modelHtml(), 'text/html').querySelectorAll('p, li')]
      .map((block) => block.textContent)
      .join('\n'),
  modelHtml,
  setEditorHtml: () => {
    editor.run((postEditor) => {
      postEditor.removeAllSections();
      postEditor.migrateSectionsFromPost(
        editor.builder.createPost([editor.builder.createMarkupSection('p')]),
      );
    });
  },
  editorRect: () => field.getBoundingClientRect(),
});
