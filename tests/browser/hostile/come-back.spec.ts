import { expect, test } from 'vitest';

import { innerPages } from '../../pages/hostile/inner-pages.ts';
import { launchBrowser } from '../../support/browsers.ts';
import { extensionDirs } from '../../support/extension-dirs.ts';
import { readMarks, waitForBadge, waitForCard } from '../../support/replybook-page.ts';
import { servePages } from '../../support/serve-pages.ts';
import { waitUntil } from '../../support/wait-until.ts';
import { enterField, typeFaults } from './full-job.ts';

// Playwright loses a page that Chromium takes out of its cache; BiDi does not.
test.each(['firefox'] as const)(
  'in %s a page that was left and comes back from the cache is checked and answers keys at once',
  async (name) => {
    await using server = await servePages({ pages: { ...innerPages, '/other': '<p>Other' } });
    const browser = await launchBrowser(name, { extensionDir: extensionDirs[name] });
    try {
      const page = await browser.newPage(`${server.origin}/inner/rich.html`);
      await enterField(page);
      await typeFaults(page);
      await page.evaluate(() => {
        addEventListener('pageshow', ({ persisted }) => {
          document.documentElement.dataset['cached'] = String(persisted);
        });
      });
      await page.evaluate(() => {
        setTimeout(() => location.assign('/other'));
      });
      // Asked from outside: what waits in a page that goes into the cache never ends.
      await waitUntil('the other page', async () => (await page.url()).endsWith('/other'));
      await page.evaluate(() => {
        setTimeout(() => history.back());
      });
      const cached = await waitUntil('the page out of the cache', async () =>
        (await page.url()).endsWith('/other')
          ? undefined
          : page.evaluate(() => document.documentElement.dataset['cached']),
      );
      expect(cached).toBe('true');

      expect((await readMarks(page)).map(({ text }) => text)).toEqual(['Nordlysfiber', 'gratis']);
      await enterField(page);
      await page.press('Control+.');
      await waitForCard(page);
      await page.press('Escape');
      await page.press('Control+End');
      await page.type('Det er gratis.');
      await waitUntil('a new mark', async () => (await readMarks(page)).length === 3);
      await waitForBadge(page, /findings/u);
    } finally {
      await browser.close();
    }
  },
);
