import type { Page } from './browsers.ts';
import { clickButton } from './extension-popup.ts';
import { DEADLINE_MS, waitUntil } from './wait-until.ts';

/** Chooses a folder in the page's own file input. */
export async function chooseFolder(
  page: Page,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  await page.evaluate((texts) => {
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (!input) throw new Error('There is no file input.');
    const chosen = new DataTransfer();
    for (const [file, text] of Object.entries(texts)) {
      const made = new File([text], file.split('/').at(-1) ?? file);
      Object.defineProperty(made, 'webkitRelativePath', { value: `nordlys/${file}` });
      chosen.items.add(made);
    }
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, files);
}

/** Waits until the page says something like this; gives all its words. */
export function waitForWords(page: Page, words: RegExp, deadlineMs = DEADLINE_MS): Promise<string> {
  const look = async () => {
    const text = await page.evaluate(() => document.body.innerText);
    return words.test(text) ? text : undefined;
  };
  return waitUntil(`${String(words)} on the page`, look, deadlineMs);
}

/** Removes every pack that is installed, one after the other. */
export async function removePacks(page: Page): Promise<void> {
  const count = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('button')].filter((one) => one.innerText === 'Remove').length,
    );
  // They come one after the other.
  for (const sample of [/Nordlys Bredbånd/u, /Bergwald/u, /Molenpad/u]) {
    await waitForWords(page, sample);
  }
  for (let left = await count(); left > 0; left -= 1) {
    await clickButton(page, /^Remove$/u);
    await waitUntil('a pack less', async () => (await count()) < left);
  }
  await waitForWords(page, /No pack is installed/u);
}
