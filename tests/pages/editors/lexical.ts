import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html';
import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode, registerList } from '@lexical/list';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $getRoot, createEditor } from 'lexical';

import { startingHtml } from './starting-html.ts';

const field = document.querySelector<HTMLElement>('#field');
if (!field) throw new Error('No #field');
const editor = createEditor({
  nodes: [HeadingNode, QuoteNode, LinkNode, ListNode, ListItemNode],
  onError: (error) => {
    throw error;
  },
});
editor.setRootElement(field);
registerRichText(editor);
registerList(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
editor.update(
  () => {
    const page = new DOMParser().parseFromString(startingHtml, 'text/html');
    $getRoot().append(...$generateNodesFromDOM(editor, page));
  },
  { tag: 'history-merge' },
);
Object.assign(globalThis, {
  model: () =>
    editor
      .getEditorState()
      .read(() => $getRoot().getTextContent())
      .replaceAll('\n\n', '\n'),
  modelHtml: () =>
    editor
      .getEditorState()
      .read(() => $generateHtmlFromNodes(editor))
      // It says bold twice.
      .replaceAll(/<\/?b>/g, ''),
  setEditorHtml: () => editor.update(() => $getRoot().clear().append($createParagraphNode())),
  editorRect: () => field.getBoundingClientRect(),
});
