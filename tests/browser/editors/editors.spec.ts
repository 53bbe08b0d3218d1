import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe } from 'vitest';

import { describeEditor } from '../../contracts/describe-editor.ts';
import { browserNames, launchBrowser, type Browser } from '../../support/browsers.ts';
import { servePages, type PageServer } from '../../support/serve-pages.ts';
import { buildHarness, buildScript } from './build-harness.ts';

const pages = path.resolve(import.meta.dirname, '../../pages/editors');
const twoLines = 'Kære 😀 kunde,\nvi har modtaget jeres bræv og svarer hurtigt';
// Debian's package tinymce, or a folder of TinyMCE 5 named here; not a dependency of the project.
const tinymce = process.env['REPLYBOOK_TINYMCE'] ?? '/usr/share/tinymce';

const editors = [
  { name: 'textarea', kind: 'textarea' },
  { name: 'controlled-textarea', kind: 'textarea' },
  { name: 'input', kind: 'input', text: 'Kære 😀 kunde, vi svarer nu hurtigt' },
  { name: 'contenteditable', kind: 'rich' },
  { name: 'plaintext-only', kind: 'plain-rich' },
  { name: 'shadow-root', kind: 'rich' },
  { name: 'shadow-textarea', kind: 'textarea' },
  { name: 'tiptap', kind: 'rich' },
  ...(existsSync(tinymce) ? [{ name: 'tinymce', kind: 'rich' } as const] : []),
] as const;

let harness: string;
let site: string;
let server: PageServer;

beforeAll(async () => {
  harness = await buildHarness();
  site = await mkdtemp(path.join(tmpdir(), 'replybook-editor-pages-'));
  await cp(pages, site, { recursive: true });
  await buildScript(path.join(pages, 'tiptap.ts'), path.join(site, 'tiptap.js'));
  if (existsSync(tinymce)) await cp(tinymce, path.join(site, 'tinymce'), { recursive: true });
  server = await servePages({ folder: site });
});
afterAll(async () => {
  await server.close();
  for (const folder of [harness, site]) await rm(folder, { recursive: true, force: true });
});

for (const browserName of browserNames) {
  describe(browserName, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launchBrowser(browserName, { extensionDir: path.join(harness, browserName) });
    });
    afterAll(() => browser.close());

    for (const editor of editors) {
      describeEditor({
        name: editor.name,
        kind: editor.kind,
        browser: () => browser,
        url: () => `${server.origin}/${editor.name}.html`,
        text: 'text' in editor ? editor.text : twoLines,
      });
    }
  });
}
