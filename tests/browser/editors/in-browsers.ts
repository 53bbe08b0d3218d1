import { rm } from 'node:fs/promises';
import path from 'node:path';

import { afterAll, beforeAll, describe } from 'vitest';

import {
  browserNames,
  launchBrowser,
  type Browser,
  type BrowserName,
} from '../../support/browsers.ts';
import { servePages, type PageServer, type ServedPages } from '../../support/serve-pages.ts';
import { buildHarness } from './build-harness.ts';

interface Desk {
  readonly browser: () => Browser;
  readonly url: (file: string) => string;
}

/** The same tests in both browsers, each with the harness and a server of its own. */
export function inBrowsers(
  pages: () => Promise<ServedPages> | ServedPages,
  define: (desk: Desk, name: BrowserName) => void,
): void {
  describe.each(browserNames)('%s', (name) => {
    let harness: string;
    let server: PageServer;
    let browser: Browser;
    beforeAll(async () => {
      harness = await buildHarness();
      server = await servePages(await pages());
      browser = await launchBrowser(name, { extensionDir: path.join(harness, name) });
    });
    afterAll(async () => {
      await browser.close();
      await server.close();
      await rm(harness, { recursive: true, force: true });
    });
    define({ browser: () => browser, url: (file) => `${server.origin}/${file}` }, name);
  });
}
