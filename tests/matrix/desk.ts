import path from 'node:path';

import { readPackFolder } from '../../cli/read-pack-folder.ts';
import type { Browser, Page } from '../support/browsers.ts';
import { waitUntil } from '../support/wait-until.ts';

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
  await options.evaluate((texts) => {
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (!input) throw new Error('There is no file input.');
    const chosen = new DataTransfer();
    for (const [file, text] of Object.entries(texts)) {
      const made = new File([text], file.split('/').at(-1) ?? file);
      Object.defineProperty(made, 'webkitRelativePath', { value: `matrix/${file}` });
      chosen.items.add(made);
    }
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, files);
  await waitForWords(options, /Matrix\s+Version 1\.0\.0/u);
  await options.close();
}

function waitForWords(page: Page, words: RegExp): Promise<string> {
  return waitUntil(`${String(words)} on the page`, async () => {
    const text = await page.evaluate(() => document.body.innerText);
    return words.test(text) ? text : undefined;
  });
}
