import { expect, test } from 'vitest';

import { browserNames, launchBrowser } from '../support/browsers.ts';
import { extensionDirs } from '../support/extension-dirs.ts';
import { waitForBadge, waitForPalette, waitForUi } from '../support/replybook-page.ts';
import { servePages } from '../support/serve-pages.ts';

/** A page that listens to everything, before anything else on it, and remembers what it heard. */
const SPY = `<script>
  window.heard = [];
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'compositionstart', 'paste', 'change'])
    window.addEventListener(type, (event) => window.heard.push(type + ':' + (event.key ?? event.data ?? '')), true);
</script><textarea rows="10" cols="60"></textarea>`;

test.each(browserNames)(
  'in %s what is typed in the palette never reaches the page, and the reply field gets its keys as ever',
  async (name) => {
    await using server = await servePages({ pages: { '/': SPY } });
    const browser = await launchBrowser(name, { extensionDir: extensionDirs[name] });
    try {
      const page = await browser.newPage(server.origin);
      const heard = () =>
        page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
      await page.click(60, 30);
      await waitForBadge(page, /Nordlys Bredbånd/u);
      await page.type('x');
      expect(await heard()).toContain('keydown:x');

      await page.press('Control+Space');
      await waitForPalette(page);
      await heard();
      await page.type('genstart');
      await waitForUi(page, 'the search', ({ palette }) => palette?.query === 'genstart');
      await page.press('ArrowDown');
      await page.press('Escape');
      await waitForUi(page, 'the palette to close', ({ palette }) => !palette);
      const letters = (await heard()).filter((one) => /:(?:[a-z]|Arrow|genstart)/u.test(one));
      expect(letters).toEqual([]);

      await page.type('y');
      expect(await heard()).toContain('keydown:y');
      expect(await page.evaluate(() => document.querySelector('textarea')?.value)).toBe('xy');
    } finally {
      await browser.close();
    }
  },
);
