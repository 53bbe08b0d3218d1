import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Editor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact, type RenderLeafProps } from 'slate-react';

const editor = withHistory(withReact(createEditor()));
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });

function renderLeaf({ attributes, children, leaf }: RenderLeafProps) {
  return createElement('bold' in leaf ? 'b' : 'span', attributes, children);
}

const field = document.querySelector('#field');
if (!field) throw new Error('No #field');
createRoot(field).render(
  createElement(
    Slate,
    {
      editor,
      initialValue: [
        paragraph({ text: 'Kære 😀 kunde,' }),
        paragraph(
          { text: 'vi har modtaget jeres ' },
          { text: 'bræv', bold: true },
          { text: ' og svarer hurtigt' },
        ),
      ],
    },
    createElement(Editable, { renderLeaf }),
  ),
);
Object.assign(globalThis, {
  model: () => editor.children.map((node) => Node.string(node)).join('\n'),
  modelHtml: () =>
    [...Node.texts(editor)]
      .map(([leaf]) => ('bold' in leaf ? `<b>${leaf.text}</b>` : leaf.text))
      .join(''),
  setEditorHtml: () => {
    Editor.withoutNormalizing(editor, () => {
      for (const _node of [...editor.children]) Transforms.removeNodes(editor, { at: [0] });
      Transforms.insertNodes(editor, paragraph({ text: '' }), { at: [0] });
    });
  },
  editorRect: () => document.querySelector('[data-slate-editor]')?.getBoundingClientRect(),
});
