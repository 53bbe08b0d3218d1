import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { browserNames, launchBrowser, type Browser, type Page } from '../support/browsers.ts';
import { colouredPixels } from '../support/coloured-pixels.ts';
import { withoutOurs } from '../support/demo-reply.ts';
import { extensionDirs } from '../support/extension-dirs.ts';
import { waitForBadge, waitForPalette, waitForUi } from '../support/replybook-page.ts';
import { servePages, type PageServer } from '../support/serve-pages.ts';
import { waitUntil } from '../support/wait-until.ts';

/** Of its line under a misspelt word. */
const FIREFOX_RED = [255, 0, 0] as const;

const page = `<!doctype html><meta charset="utf-8"><title>two</title>
<textarea id="bare" cols="50" rows="4"></textarea><textarea id="asked" spellcheck="true" cols="50" rows="4"></textarea>
<button id="away">away</button>`;

describe.each(browserNames)('in %s', (name) => {
  let browser: Browser;
  let server: PageServer;
  beforeAll(async () => {
    server = await servePages({
      pages: {
        '/': page,
        '/editable': '<div contenteditable style="width: 400px; min-height: 100px"></div>',
        '/left-alone': page.replaceAll('<textarea', '<textarea data-replybook-reply="off"'),
      },
    });
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
      expect(during).toBe(name === 'firefox' ? 'false' : before);
    }
    const away = await tab.evaluate(() => {
      const { x, y } = document.querySelector('#away')?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + 5, y: y + 5 };
    });
    await tab.click(away.x, away.y);
    await waitUntil('the page as it was', async () => withoutOurs(await tab.html()) === html);
    await tab.close();
  });

  test.runIf(name === 'firefox')(
    'no line is left under words typed before the first check was done',
    async () => {
      for (const path of ['/', '/editable']) {
        const tab = await browser.newPage(`${server.origin}${path}`);
        await tab.click(40, 20);
        // Our script is there, whatever it knows by now.
        await waitForUi(tab, 'the badge', ({ badge }) => badge);
        await tab.type('Vi vender tilbage til hverdag i morgen, og så undersøger vi sagen igen. ');
        await waitForBadge(tab, /checked|finding/u);
        await tab.type('Det er et stort beløb, og hun kan besvare din mail. ');
        await waitForBadge(tab, /checked|finding/u);
        const clip = { x: 0, y: 0, width: 420, height: 120 };
        const red = async () => (await colouredPixels(tab, clip, FIREFOX_RED)).length;
        const then = await tab.evaluate(() => performance.now());
        await tab.waitFor('a rest', (from: number) => performance.now() - from > 1500, then);
        expect(await red(), path).toBe(0);
        await tab.close();
      }
    },
  );

  // Debian's Chromium has no dictionary, so it draws none at all.
  test.runIf(name === 'firefox')(
    'no line of Firefox’s English dictionary is under Danish words, typed or inserted',
    async () => {
      const words = 'Vi vender tilbage til hverdag i morgen. ';
      const open = async (path: string) => {
        const tab = await browser.newPage(`${server.origin}${path}`);
        await tab.click(40, 20);
        return tab;
      };
      const redIn = async (tab: Page) =>
        (await colouredPixels(tab, { x: 0, y: 0, width: 420, height: 120 }, FIREFOX_RED)).length;

      const without = await open('/left-alone');
      await without.type(words);
      await waitUntil('the browser’s own lines', async () => (await redIn(without)) > 20);
      await without.close();

      const tab = await open('/');
      await waitForBadge(tab, /checked/u);
      await tab.type(words);
      await waitForBadge(tab, /checked|finding/u);
      await waitUntil('no line of the browser', async () => (await redIn(tab)) === 0);
      await tab.press('Control+Space');
      await waitForPalette(tab);
      await tab.press('Escape');
      await waitForUi(tab, 'the palette to close', ({ palette }) => !palette);
      await tab.type('Og igen er vi tilbage, hver eneste hverdag.');
      await waitForBadge(tab, /checked|finding/u);
      await waitUntil('no line of the browser', async () => (await redIn(tab)) === 0);
      // As long again as its own lines take, for those that might still come.
      const then = await tab.evaluate(() => performance.now());
      await tab.waitFor('a rest', (from: number) => performance.now() - from > 1500, then);
      expect(await redIn(tab)).toBe(0);
      await tab.close();
    },
  );
});
