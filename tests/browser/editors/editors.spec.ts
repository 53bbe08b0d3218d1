import { afterAll } from 'vitest';

import { describeEditor } from '../../contracts/describe-editor.ts';
import { editorList } from './editor-list.ts';
import { gatherPages, type EditorPages } from './gather-pages.ts';
import { inBrowsers } from './in-browsers.ts';

/** In every run one of each kind; `npm run test:editors` tries them all, which takes most of an hour. */
const representative = [
  'textarea',
  'contenteditable',
  'own-model',
  'tiptap',
  'tinymce5',
  'ckeditor5',
  'slate',
  'squire',
];
const isAll = process.env['REPLYBOOK_EDITORS'] === 'all';
const editors = editorList.filter(({ name }) => isAll || representative.includes(name));

// One editor alone: `-t 'in tiptap'`; in one browser: `-t 'firefox > in tiptap'`.
let gathered: EditorPages | undefined;
afterAll(() => gathered?.remove());

inBrowsers(
  async () => (gathered ??= await gatherPages()),
  ({ browser, url }, browserName) => {
    for (const editorCase of editors) {
      describeEditor({
        ...editorCase,
        browser,
        browserName,
        url: () => url(`${editorCase.name}.html`),
        prepare: async () => gathered?.prepare(editorCase.name),
      });
    }
  },
);
