import { Editor, type JSONContent } from '@tiptap/core';
import { EditorState } from '@tiptap/pm/state';
import { StarterKit } from '@tiptap/starter-kit';

import { createElement } from '../create-element';
import { createLinkRow } from './create-link-row';
import { createToolbar } from './create-toolbar';
import { type ReplyField, type ReplyFieldOptions, replyPlaceholder } from './reply-field';

/** TipTap with a small toolbar. */
export function createRichField({ label, draft }: ReplyFieldOptions): ReplyField {
  const frame = createElement('div', { class: 'rich' });
  const editor = new Editor({
    element: frame,
    // Style elements are refused by the page's own security policy; composer.css has these rules.
    injectCSS: false,
    extensions: [StarterKit.configure({ link: { openOnClick: false } })],
    content: draft.rich ?? createDocument(draft.text),
    editorProps: {
      attributes: {
        class: 'editor-field',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        'data-placeholder': replyPlaceholder,
        'data-test': 'reply-editor',
      },
    },
  });
  const linkRow = createLinkRow(editor);
  const toolbar = createToolbar(editor, linkRow);
  frame.prepend(toolbar, linkRow.element);
  return {
    element: frame,
    show({ text, rich }) {
      const doc = editor.schema.nodeFromJSON(rich ?? createDocument(text));
      // A state of its own, so that nothing of the ticket before comes back with undo.
      editor.view.updateState(EditorState.create({ doc, plugins: editor.state.plugins }));
    },
    readDraft: () => ({ text: editor.getText({ blockSeparator: '\n' }), rich: editor.getJSON() }),
    readContent: () => [...editor.view.dom.childNodes].map((node) => node.cloneNode(true)),
    clear: () => editor.commands.clearContent(true),
    focus: () => editor.commands.focus(),
    close: () => editor.destroy(),
  };
}

function createDocument(text: string): JSONContent {
  const lines = text.split('\n');
  return {
    type: 'doc',
    content: lines.map((line) => ({
      type: 'paragraph',
      ...(line !== '' && { content: [{ type: 'text', text: line }] }),
    })),
  };
}
