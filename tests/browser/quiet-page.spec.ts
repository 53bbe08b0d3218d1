import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

import { expect, test } from 'vitest';

import { launchBrowser } from '../support/browsers.ts';
import { extensionDirs } from '../support/extension-dirs.ts';
import { waitForBadge } from '../support/replybook-page.ts';
import { servePages } from '../support/serve-pages.ts';

test.each(Object.entries(extensionDirs))(
  'the listener that ships for %s has 8 KB at most and starts no timer',
  async (_, folder) => {
    const file = path.join(folder, 'listener.js');
    expect((await stat(file)).size).toBeLessThanOrEqual(8 * 1024);
    expect(await readFile(file, 'utf8')).not.toMatch(
      /setTimeout|setInterval|requestAnimationFrame|requestIdleCallback/u,
    );
  },
);

test('a page without a focused field sends no message: the worker stays asleep until there is one', async () => {
  await using server = await servePages({
    pages: {
      '/': '<h1>Inbox</h1><button>Refresh</button><textarea rows="6" cols="60"></textarea>',
    },
  });
  const browser = await launchBrowser('chromium', { extensionDir: extensionDirs.chromium });
  try {
    const options = await browser.openExtensionPage('options.html');
    await options.waitFor(
      'both packs',
      () => document.querySelectorAll('.pack-list li').length === 2,
    );
    await options.close();
    await browser.killBackground();
    const page = await browser.newPage(server.origin);
    const button = await page.waitFor('the button', () => {
      const { x, y } = document.querySelector('button')?.getBoundingClientRect() ?? {};
      return x === undefined || y === undefined ? undefined : { x, y };
    });
    await page.move(300, 300);
    await page.click((button?.x ?? 0) + 5, (button?.y ?? 0) + 5);
    await page.type('no field has the focus');
    await page.press('Control+Space');
    expect(await browser.isBackgroundRunning()).toBe(false);
    expect(await page.html()).not.toContain('rb-ui');

    await page.press('Tab');
    await waitForBadge(page, /Nordlys Bredbånd/u);
    expect(await browser.isBackgroundRunning()).toBe(true);
  } finally {
    await browser.close();
  }
});
