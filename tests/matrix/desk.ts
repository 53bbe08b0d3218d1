import path from 'node:path';

import { readPackFolder } from '../../cli/read-pack-folder.ts';
import type { Browser } from '../support/browsers.ts';
import { chooseFolder, waitForWords } from '../support/options-page.ts';

/** The matrix's own pack in the place of the samples, installed as a team lead would. */
export async function installMatrixPack(browser: Browser): Promise<void> {
  const files = await readPackFolder(path.resolve(import.meta.dirname, 'pack'));
  const options = await browser.openExtensionPage('options.html');
  await waitForWords(options, /Bergwald/u);
  for (;;) {
    const isLeft = await options.evaluate(() => {
      const button = document.querySelector<HTMLButtonElement>('.pack-list button');
      button?.click();
      return button !== null;
    });
    if (!isLeft) break;
    await options.waitFor('the pack to go', () => document.querySelector('.pack-list') !== null);
  }
  await chooseFolder(options, files);
  await waitForWords(options, /Matrix\s+Version 1\.0\.0/u);
  await options.close();
}
