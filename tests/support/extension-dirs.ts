import path from 'node:path';

const output = path.resolve(import.meta.dirname, '../../.output');

/** The built extension of each browser: byte for byte what ships. */
export const extensionDirs = {
  chromium: path.join(output, 'chrome-mv3'),
  firefox: path.join(output, 'firefox-mv3'),
} as const;
