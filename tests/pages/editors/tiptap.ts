import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';

const editor = new Editor({
  element: document.querySelector('#field'),
  extensions: [StarterKit],
  content: '<p>Kære 😀 kunde,</p><p>vi har modtaget jeres <b>bræv</b> og svarer hurtigt</p>',
});
Object.assign(globalThis, {
  model: () => editor.getText({ blockSeparator: '\n' }),
  modelHtml: () => editor.getHTML(),
  setEditorHtml: () => editor.commands.clearContent(),
  editorRect: () => document.querySelector('.ProseMirror')?.getBoundingClientRect(),
});
