import { expect, test } from 'vitest';

import { browserNames, launchBrowser, type Page } from '../support/browsers.ts';
import { extensionDirs } from '../support/extension-dirs.ts';
import { waitForWords } from '../support/options-page.ts';
import { readMarks, waitForBadge } from '../support/replybook-page.ts';
import { servePages } from '../support/serve-pages.ts';
import { waitUntil } from '../support/wait-until.ts';

const WORDS =
  'kiitos viestistäsi olemme saaneet paketin ja palautamme rahat tilillesi hyvää päivää'.split(' ');
/** In the encoding that older dictionaries have. */
const AFF = 'SET ISO8859-1\nTRY aitneslokum\n';
const DIC = `${WORDS.length}\n${WORDS.join('\n')}\n`;
const REPLY = 'Kiitos viestistäsi, olemme saaneet paketin ja palautamme rahat tililesi.';

test.each(browserNames)(
  'in %s a dictionary that the user adds checks its language, until it is removed',
  async (name) => {
    await using server = await servePages({
      pages: { '/': '<textarea rows="9" cols="80"></textarea>' },
    });
    const browser = await launchBrowser(name, { extensionDir: extensionDirs[name] });
    try {
      const options = await browser.openExtensionPage('options.html');
      await waitForWords(options, /Nordlys Bredbånd/u);
      // Without a client its languages do not count.
      await press(options, /^Remove$/u, 'Nordlys');
      await waitForWords(options, /No pack is installed/u);
      await chooseDictionary(options, { 'fi_FI.dic': DIC });
      await press(options, /^Add$/u);
      await waitForWords(options, /one \.aff and one \.dic file; chosen were 0 and 1/u);
      await chooseDictionary(options, { 'fi_FI.aff': AFF, 'fi_FI.dic': DIC });
      await press(options, /^Add$/u);
      await waitForWords(options, /fi_FI is used for Finnish/u);

      const page = await browser.newPage(server.origin);
      await page.click(60, 30);
      await page.type(REPLY);
      await waitForBadge(page, /1 finding/u);
      expect((await readMarks(page)).map(({ text }) => text)).toEqual(['tililesi']);

      await options.bringToFront();
      await press(options, /^Remove$/u, 'fi_FI');
      await waitUntil('the dictionary to go', async () =>
        options.evaluate(() => !document.body.innerText.includes('fi_FI\n')),
      );
      await page.bringToFront();
      await waitUntil('no mark', async () => (await readMarks(page)).length === 0);
    } finally {
      await browser.close();
    }
  },
);

/** One byte a letter, as the .aff file says. */
async function chooseDictionary(
  page: Page,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  await page.evaluate((texts) => {
    const input = document.querySelector<HTMLInputElement>('[data-part="dictionary-files"]');
    if (!input) throw new Error('There is no input for dictionaries.');
    const chosen = new DataTransfer();
    for (const [file, text] of Object.entries(texts)) {
      chosen.items.add(new File([Uint8Array.from(text, (letter) => letter.charCodeAt(0))], file));
    }
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, files);
}

async function press(page: Page, label: RegExp, named = ''): Promise<void> {
  await waitUntil(`the button ${label.source}`, async () =>
    page.evaluate(
      (source, part) => {
        const button = [...document.querySelectorAll('button')].find(
          (one) =>
            new RegExp(source, 'u').test(one.innerText) &&
            (one.getAttribute('aria-label') ?? '').includes(part),
        );
        button?.click();
        return button !== undefined;
      },
      label.source,
      named,
    ),
  );
}
