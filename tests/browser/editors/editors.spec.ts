import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll } from 'vitest';

import { describeEditor } from '../../contracts/describe-editor.ts';
import type { ServedPages } from '../../support/serve-pages.ts';
import { buildScript } from './build-harness.ts';
import { inBrowsers } from './in-browsers.ts';

const pages = path.resolve(import.meta.dirname, '../../pages/editors');
const twoLines = 'Kære 😀 kunde,\nvi har modtaget jeres bræv og svarer hurtigt';
// Debian's package tinymce, or a folder of TinyMCE 5 named here; not a dependency of the project.
const tinymce = process.env['REPLYBOOK_TINYMCE'] ?? '/usr/share/tinymce';

const editors = [
  { name: 'textarea', kind: 'textarea', text: twoLines },
  { name: 'controlled-textarea', kind: 'textarea', text: twoLines },
  { name: 'shadow-textarea', kind: 'textarea', text: twoLines },
  { name: 'input', kind: 'input', text: 'Kære 😀 kunde, vi svarer nu hurtigt' },
  { name: 'contenteditable', kind: 'rich', text: twoLines },
  { name: 'plaintext-only', kind: 'plain-rich', text: twoLines },
  { name: 'shadow-root', kind: 'rich', text: twoLines },
  { name: 'tiptap', kind: 'rich', text: twoLines },
  { name: 'tinymce', kind: 'rich', text: twoLines },
] as const;
const present = editors.filter(({ name }) => name !== 'tinymce' || existsSync(tinymce));

const sites: string[] = [];
afterAll(() => Promise.all(sites.map((site) => rm(site, { recursive: true, force: true }))));

/** The pages with the libraries they need, in a folder of their own. */
async function gatherPages(): Promise<ServedPages> {
  const folder = await mkdtemp(path.join(tmpdir(), 'replybook-editor-pages-'));
  sites.push(folder);
  await cp(pages, folder, { recursive: true });
  await buildScript(path.join(pages, 'tiptap.ts'), path.join(folder, 'tiptap.js'));
  if (existsSync(tinymce)) await cp(tinymce, path.join(folder, 'tinymce'), { recursive: true });
  return { folder };
}

inBrowsers(gatherPages, ({ browser, url }) => {
  for (const { name, kind, text } of present) {
    describeEditor({ name, kind, text, browser, url: () => url(`${name}.html`) });
  }
});
