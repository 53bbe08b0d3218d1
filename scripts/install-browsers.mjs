// Finds Chromium and Firefox, or installs them, for the tests of the built extension.
import { ensureBrowser } from './lib/install-browsers.mjs';

for (const name of /** @type {const} */ (['chromium', 'firefox'])) await ensureBrowser(name);
