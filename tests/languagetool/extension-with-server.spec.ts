import { expect, inject, test } from 'vitest';

import { browserNames, launchBrowser } from '../support/browsers.ts';
import { extensionDirs } from '../support/extension-dirs.ts';
import { clickButton } from '../support/extension-popup.ts';
import { removePacks, waitForWords } from '../support/options-page.ts';
import { readMarks, waitForBadge, waitForCard } from '../support/replybook-page.ts';
import { servePages } from '../support/serve-pages.ts';
import { setServerAddress } from '../support/server-options.ts';
import { waitUntil } from '../support/wait-until.ts';

/** The case after "trotz" is LanguageTool's to find; the misspelt word is found without it. */
const REPLY = 'Trotz dem schlechten Wetter kam der Techniker, aber die Nachrricht war falsch.';
/** The server loads the rules of a language when it is first asked about it. */
const FIRST_ANSWER_MS = 120_000;

test.each(browserNames)(
  'in %s what a LanguageTool server on this machine finds is marked beside our own',
  async (name) => {
    await using pages = await servePages({
      pages: { '/': '<textarea rows="9" cols="80"></textarea>' },
    });
    const browser = await launchBrowser(name, {
      extensionDir: extensionDirs[name],
      grantOptionalPermissions: true,
    });
    try {
      const options = await browser.openExtensionPage('options.html');
      // What a client asks of a reply is not what this is about.
      await removePacks(options);
      await setServerAddress(options, inject('languageTool'));
      await clickButton(options, /Save and test/u);
      await waitForWords(
        options,
        /LanguageTool 6\.7 answers and knows \d\d languages/u,
        FIRST_ANSWER_MS,
      );

      const page = await browser.newPage(pages.origin);
      await page.click(60, 30);
      await page.type(REPLY);
      await waitForBadge(page, /\d findings?/u);
      const marked = async () => (await readMarks(page)).map(({ text }) => text);
      await waitUntil(
        'the mark of the server',
        async () => (await marked()).length === 2,
        FIRST_ANSWER_MS,
      );
      expect(await marked()).toEqual(['Trotz dem schlechten Wetter', 'Nachrricht']);
      await page.press('Control+Home');
      await page.press('F8');
      const { suggestions } = await waitForCard(page);
      expect(suggestions.map(({ text }) => text)).toEqual(['Trotz des schlechten Wetters']);
    } finally {
      await browser.close();
    }
  },
);
