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
  // All within a second is one step of its undo. A correction waits for that, the next key does not.
  { name: 'quill-1', kind: 'rich', text: twoLines, undoGroupMs: 1100 },
  { name: 'quill-2', kind: 'rich', text: twoLines, undoGroupMs: 1100 },
  { name: 'lexical', kind: 'rich', text: twoLines },
  {
    name: 'slate',
    kind: 'rich',
    text: twoLines,
    limits: (['bold', 'link', 'list'] as const).map((cell) => ({
      cell,
      cause: 'Slate reads HTML only where the application wrote a reader for it',
      leaves: ({ meant }) => meant,
    })),
  },
  { name: 'draftjs', kind: 'rich', text: twoLines },
  {
    name: 'roosterjs',
    kind: 'rich',
    text: twoLines,
    limits: [
      {
        cell: 'end of a template',
        cause: 'RoosterJS adds an empty paragraph to all that is pasted in blocks',
        leaves: ({ meant }) => `${meant}\n`,
      },
      {
        cell: 'bold of a word',
        cause: 'RoosterJS pastes words without the format of those they replace',
        leaves: ({ meant }) => meant,
      },
    ],
  },
  {
    name: 'trix',
    kind: 'rich',
    text: twoLines,
    limits: (['redo of a word', 'redo of a template'] as const).map((cell) => ({
      cell,
      in: 'firefox',
      cause: 'Trix waits for the letter z with Shift, which is Z: the button alone redoes',
      leaves: ({ typed }) => typed,
    })),
  },
  { name: 'codemirror-6', kind: 'plain-rich', text: twoLines, redoKey: 'Control+y' },
  {
    name: 'codemirror-5',
    kind: 'plain-rich',
    text: twoLines,
    // Its own drawing of caret and selection, what it measures with, and the hidden field that goes along with the caret.
    toolbar:
      '.CodeMirror-cursors, .CodeMirror-selected, .CodeMirror-measure, .CodeMirror > div:first-child',
  },
  { name: 'tinymce8', kind: 'rich', text: twoLines },
  { name: 'ckeditor4', kind: 'rich', text: twoLines, redoKey: 'Control+y' },
  { name: 'ckeditor5', kind: 'rich', text: twoLines, toolbar: '.ck-toolbar' },
  {
    name: 'froala',
    kind: 'rich',
    text: twoLines,
    toolbar: '.fr-toolbar, .fr-popup',
    // A limit: its `typingTimer` of half a second after the last key. Undo before that goes a step too far.
    undoDelayMs: 700,
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
    // A limit: its `defaultTimeout` of a second after the last change, a debounce that no event ends.
    undoDelayMs: 1300,
  },
  {
    name: 'suneditor',
    kind: 'rich',
    text: twoLines,
    // Around the field it also has handles between lines, and a tray for menus at the end of the page.
    toolbar: '.se-toolbar, .se-line-breaker-component, .sun-editor-carrier-wrapper',
    // A limit: its `historyStackDelayTime` of 0.4 s after the last key. Undo before that goes a step too far.
    undoDelayMs: 700,
    limits: [
      {
        cell: 'end of a template with a list',
        cause:
          'SunEditor opens an empty line for a pasted list and leaves it behind what it pasted',
        leaves: ({ meant }) => `${meant}\n`,
      },
    ],
  },
  {
    name: 'medium-editor',
    kind: 'rich',
    text: twoLines,
    // It comes up over what is selected, as the old word is after an undo.
    toolbar: '.medium-editor-toolbar',
  },
  {
    name: 'tidying',
    kind: 'rich',
    text: twoLines,
    limits: [
      {
        cell: 'redo of a template',
        in: 'chromium',
        cause: 'it takes attributes off behind the browser, whose redo then finds another document',
        leaves: ({ typed }) => typed,
      },
    ],
  },
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
  { name: 'squire', kind: 'rich', text: twoLines },
  { name: 'pell', kind: 'rich', text: twoLines, toolbar: '.pell-actionbar' },
  // Here one undo is exact; in the built extension it takes what was typed before along, why is not known.
  { name: 'wangeditor', kind: 'rich', text: twoLines, isInMatrix: false },
  {
    name: 'mobiledoc',
    kind: 'rich',
    text: twoLines,
    limits: (['undo of a template', 'undo of typing after a template'] as const).map((cell) => ({
      cell,
      cause: 'Mobiledoc Kit takes a paste and the typing around it within five seconds together',
      leaves: ({ before }) => before,
    })),
  },
  { name: 'toast-ui', kind: 'rich', text: twoLines, toolbar: '.toastui-editor-toolbar' },
  { name: 'react-contenteditable', kind: 'rich', text: twoLines },
  {
    name: 'react-draft-wysiwyg',
    kind: 'rich',
    text: twoLines,
    toolbar: '.rdw-editor-toolbar',
    limits: (['undo of a template', 'undo of typing after a template'] as const).map((cell) => ({
      cell,
      cause: 'react-draft-wysiwyg tells Draft.js that what is pasted was typed',
      notByPalette: true,
      leaves: ({ before }) => before,
    })),
  },
  { name: 'saving-at-keys', kind: 'rich', text: twoLines },
  { name: 'drawing-anew', kind: 'rich', text: twoLines },
  { name: 'wrapped-lines', kind: 'rich', text: twoLines },
  { name: 'shadow-in-iframe', kind: 'rich', text: twoLines },
  {
    name: 'one-block',
    kind: 'rich',
    text: twoLines.replace('\n', ' '),
    limits: [
      {
        cell: 'list',
        cause: 'a paragraph holds no list: its items are lines of the paragraph',
        leaves: ({ meant }) => meant,
      },
    ],
  },
];
