import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { browserNames, launchBrowser, type Browser } from '../support/browsers.ts';
import { withoutOurs } from '../support/demo-reply.ts';
import { extensionDirs } from '../support/extension-dirs.ts';
import { waitForBadge } from '../support/replybook-page.ts';
import { servePages, type PageServer } from '../support/serve-pages.ts';
import { waitUntil } from '../support/wait-until.ts';

const page = `<!doctype html><meta charset="utf-8"><title>two</title>
<textarea id="bare" cols="50" rows="4"></textarea><textarea id="asked" spellcheck="true" cols="50" rows="4"></textarea>
<button id="away">away</button>`;

describe.each(browserNames)('in %s', (name) => {
  let browser: Browser;
  let server: PageServer;
  beforeAll(async () => {
    server = await servePages({ pages: { '/': page } });
    browser = await launchBrowser(name, { extensionDir: extensionDirs[name] });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test('the browser’s own red lines are silent only while ours are there, and the field is afterwards as it was', async () => {
    const tab = await browser.newPage(server.origin);
    const html = await tab.html();
    for (const id of ['bare', 'asked']) {
      const middle = await tab.evaluate((of) => {
        const { x, y } = document.getElementById(of)?.getBoundingClientRect() ?? new DOMRect();
        return { x: x + 20, y: y + 12 };
      }, id);
      await tab.click(middle.x, middle.y);
      await tab.type('Hej, din beksed.');
      await waitForBadge(tab, /\d findings?/u);
      const during = await tab.evaluate(
        (of) => document.getElementById(of)?.getAttribute('spellcheck') ?? null,
        id,
      );
      const before = id === 'asked' ? 'true' : null;
      const ours = id === 'asked' ? 'FALSE' : 'False';
      expect(during).toBe(name === 'firefox' ? ours : before);
    }
    const away = await tab.evaluate(() => {
      const { x, y } = document.querySelector('#away')?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + 5, y: y + 5 };
    });
    await tab.click(away.x, away.y);
    await waitUntil('the page as it was', async () => withoutOurs(await tab.html()) === html);
    await tab.close();
  });
});
