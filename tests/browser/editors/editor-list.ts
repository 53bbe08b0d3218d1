import type { EditorCase } from '../../contracts/editor/editor-desk.ts';

const twoLines = 'Kære 😀 kunde,\nvi har modtaget jeres bræv og svarer hurtigt';

/** The editors Replybook is tried in: their pages are in `tests/pages/editors`. */
export const editorList: readonly EditorCase[] = [
  { name: 'textarea', kind: 'textarea', text: twoLines },
  { name: 'controlled-textarea', kind: 'textarea', text: twoLines },
  { name: 'shadow-textarea', kind: 'textarea', text: twoLines },
  { name: 'input', kind: 'input', text: 'Kære 😀 kunde, vi svarer nu hurtigt' },
  { name: 'contenteditable', kind: 'rich', text: twoLines },
  { name: 'plaintext-only', kind: 'plain-rich', text: twoLines },
  { name: 'shadow-root', kind: 'rich', text: twoLines },
  { name: 'tiptap', kind: 'rich', text: twoLines },
  { name: 'tinymce5', kind: 'rich', text: twoLines },
];
