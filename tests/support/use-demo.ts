import { afterAll, beforeAll } from 'vitest';

import { serveDemo } from '../../demo/serve.mjs';
import { launchBrowser, type Browser, type BrowserName } from './browsers.ts';
import { extensionDirs } from './extension-dirs.ts';

/** What the tests of a block work with: the demo, and a browser with the built extension. */
export interface OpenedDemo {
  readonly browser: Browser;
  readonly demo: Awaited<ReturnType<typeof serveDemo>>;
}

/** Opens both before the tests of the block that this stands in, and closes them after. */
export function useDemo(name: BrowserName, onOpened: (opened: OpenedDemo) => void): void {
  let opened: Partial<OpenedDemo> = {};
  beforeAll(async () => {
    const demo = await serveDemo();
    opened = { demo };
    const browser = await launchBrowser(name, { extensionDir: extensionDirs[name] });
    opened = { demo, browser };
    onOpened({ demo, browser });
  });
  afterAll(async () => {
    await opened.browser?.close();
    await opened.demo?.close();
  });
}
