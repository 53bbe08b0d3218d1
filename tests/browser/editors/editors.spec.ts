import { afterAll } from 'vitest';

import { describeEditor } from '../../contracts/describe-editor.ts';
import { editorList } from './editor-list.ts';
import { gatherPages, type EditorPages } from './gather-pages.ts';
import { inBrowsers } from './in-browsers.ts';

// One editor alone: `-t 'in tiptap'`; in one browser: `-t 'firefox > in tiptap'`.
let gathered: EditorPages | undefined;
afterAll(() => gathered?.remove());

inBrowsers(
  async () => (gathered ??= await gatherPages()),
  ({ browser, url }, browserName) => {
    for (const editorCase of editorList) {
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
