import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { launchBrowser, type Browser, type BrowserName } from './browsers.ts';
import { extensionDirs } from './extension-dirs.ts';

/** What makes the guidelines Worker hang wherever a reply holds it. */
const HANGS_ON = 'a'.repeat(60);
/** A reply whose checking never ends, in the extension of `launchHanging`. */
export const ENDLESS_TEXT = `Hej Mette, ${HANGS_ON}!`;

export interface HangingBrowser extends AsyncDisposable {
  readonly browser: Browser;
}

/**
 * A browser with what ships but for one planted fault: the guidelines Worker never comes back from
 * `ENDLESS_TEXT`. No pack can do that to it, so the fault stands in the Worker's own file.
 */
export async function launchHanging(name: BrowserName): Promise<HangingBrowser> {
  const folder = await mkdtemp(path.join(tmpdir(), 'replybook-hanging-'));
  await cp(extensionDirs[name], folder, { recursive: true });
  const file = path.join(folder, 'guidelines-worker.js');
  const fault = `addEventListener('message', ({ data }) => { if (JSON.stringify(data).includes(${JSON.stringify(HANGS_ON)})) for (;;); });\n`;
  await writeFile(file, fault + (await readFile(file, 'utf8')));
  const browser = await launchBrowser(name, { extensionDir: folder });
  return {
    browser,
    async [Symbol.asyncDispose]() {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
