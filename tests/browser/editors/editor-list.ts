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
  { name: 'tinymce8', kind: 'rich', text: twoLines },
  { name: 'ckeditor4', kind: 'rich', text: twoLines, redoKey: 'Control+y' },
  { name: 'ckeditor5', kind: 'rich', text: twoLines, toolbar: '.ck-toolbar' },
  {
    name: 'froala',
    kind: 'rich',
    text: twoLines,
    toolbar: '.fr-toolbar, .fr-popup',
    limits: [
      {
        cell: 'undo of typing after a template',
        in: 'chromium',
        cause: 'its history takes what is typed next into the step of the paste',
        leaves: ({ before }) => before,
      },
    ],
  },
  {
    name: 'summernote',
    kind: 'rich',
    text: twoLines,
    redoKey: 'Control+y',
    toolbar: '.note-toolbar',
  },
  {
    name: 'jodit',
    kind: 'rich',
    text: twoLines,
    toolbar: '.jodit-container > :not(.jodit-workplace)',
    undoDelayMs: 1300,
  },
  { name: 'suneditor', kind: 'rich', text: twoLines, toolbar: '.se-toolbar' },
  {
    name: 'medium-editor',
    kind: 'rich',
    text: twoLines,
  },
  { name: 'tidying', kind: 'rich', text: twoLines },
  {
    name: 'own-model',
    kind: 'rich',
    text: twoLines,
    limits: (['bold', 'link', 'list'] as const).map((cell) => ({
      cell,
      cause: 'its model is text without markup',
      leaves: () => '',
    })),
  },
];
