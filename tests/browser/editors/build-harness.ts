import { copyFile, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '../../..');

/** Builds the harness as an extension in a folder of its own; gives the folder. */
export async function buildHarness(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'replybook-editors-'));
  await buildScript(path.join(import.meta.dirname, 'harness.ts'), path.join(folder, 'harness.js'));
  await copyFile(path.join(root, 'lib/editors/mark-styles.css'), path.join(folder, 'marks.css'));
  await writeFile(path.join(folder, 'background.js'), '');
  for (const browser of ['chromium', 'firefox'] as const) {
    await mkdir(path.join(folder, browser));
    for (const file of ['harness.js', 'marks.css', 'background.js']) {
      await copyFile(path.join(folder, file), path.join(folder, browser, file));
    }
    const manifest = path.join(folder, browser, 'manifest.json');
    await writeFile(manifest, JSON.stringify(manifestFor(browser)));
  }
  return folder;
}

/** One script without imports, from a source that uses the alias. */
export async function buildScript(entry: string, file: string): Promise<void> {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      outDir: path.dirname(file),
      emptyOutDir: false,
      minify: false,
      lib: {
        entry,
        formats: ['iife'],
        name: 'editorsUnderTest',
        fileName: () => path.basename(file),
      },
    },
  });
}

function manifestFor(browser: 'chromium' | 'firefox'): object {
  const matches = ['http://127.0.0.1/*'];
  return {
    manifest_version: 3,
    name: 'Editors under test',
    version: '1.0',
    host_permissions: matches,
    background:
      browser === 'chromium' ? { service_worker: 'background.js' } : { scripts: ['background.js'] },
    content_scripts: [
      {
        matches,
        js: ['harness.js'],
        css: ['marks.css'],
        run_at: 'document_start',
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
      },
    ],
    ...(browser === 'firefox' && {
      browser_specific_settings: { gecko: { id: 'editors@replybook.test' } },
    }),
  };
}
