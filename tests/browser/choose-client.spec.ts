import { expect, test } from 'vitest';

import { browserNames, launchBrowser } from '../support/browsers.ts';
import { extensionDirs } from '../support/extension-dirs.ts';
import {
  clickPart,
  readMarks,
  readUi,
  waitForBadge,
  waitForUi,
} from '../support/replybook-page.ts';
import { servePages } from '../support/serve-pages.ts';
import { waitUntil } from '../support/wait-until.ts';

test.each(browserNames)(
  'in %s the agent chooses the client where the page does not tell, and the reply is checked for that one',
  async (name) => {
    await using server = await servePages({
      pages: { '/': '<h1>Reply</h1><textarea rows="10" cols="60"></textarea>' },
    });
    const browser = await launchBrowser(name, { extensionDir: extensionDirs[name] });
    try {
      const page = await browser.newPage(server.origin);
      const field = await page.waitFor('the field', () => {
        const { x, y } = document.querySelector('textarea')?.getBoundingClientRect() ?? {};
        return x === undefined || y === undefined ? undefined : { x, y };
      });
      await page.click((field?.x ?? 0) + 30, (field?.y ?? 0) + 12);
      await waitForBadge(page, /Nordlys Bredbånd/u);
      await page.type('Guten Tag, wir melden uns zeitnah.');
      await waitForBadge(page, /Nordlys Bredbånd · .* \d findings?/u);
      const { badge } = await readUi(page);
      if (!badge) throw new Error('There is no badge.');
      await clickPart(page, badge);
      await waitForUi(page, 'the overview', ({ card }) => card);
      // The list of clients is the first thing in it; a letter chooses.
      await page.type('B');
      await page.press('Enter');
      await waitForBadge(page, /Bergwald Outdoor · de/u);
      const words = await waitUntil('the mark', async () => {
        const seen = (await readMarks(page)).map(({ text }) => text);
        return seen.includes('zeitnah') ? seen : undefined;
      });
      expect(words).toEqual(['zeitnah']);
    } finally {
      await browser.close();
    }
  },
);
