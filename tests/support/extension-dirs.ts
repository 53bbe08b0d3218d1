import path from 'node:path';

import type { BrowserName } from './browsers.ts';

const output = path.resolve(import.meta.dirname, '../../.output');

/** Where `wxt build` puts the extension for each browser. */
export const extensionDirs: Readonly<Record<BrowserName, string>> = {
  chromium: path.join(output, 'chrome-mv3'),
  firefox: path.join(output, 'firefox-mv3'),
};
