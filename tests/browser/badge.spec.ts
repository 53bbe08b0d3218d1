import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { browserNames, launchBrowser, type Browser } from '../support/browsers.ts';
import { extensionDirs } from '../support/extension-dirs.ts';
import { readMarks, readUi, waitForBadge, waitForCard } from '../support/replybook-page.ts';
import { servePages, type PageServer } from '../support/serve-pages.ts';
import { waitUntil } from '../support/wait-until.ts';

/** Fields as high as their text, whose last word is where the badge would be. */
const page = (direction: 'right' | 'left') => `<!doctype html><meta charset="utf-8"><style>
  body { margin: 60px; font: 20px/1.4 sans-serif } #field { width: 480px; padding: 8px; border: 1px solid }
</style><body data-replybook="reply"><div id="field" contenteditable><div>Kære kunde,</div>
<div>vi skriver</div><div style="text-align: ${direction}">beksed</div></div>`;

describe.each(browserNames)('in %s', (name) => {
  let browser: Browser;
  let server: PageServer;
  beforeAll(async () => {
    const pages = { '/right.html': page('right'), '/left.html': page('left') };
    server = await servePages({ pages });
    browser = await launchBrowser(name, { extensionDir: extensionDirs[name] });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test.each([
    ['right', 'left'],
    ['left', 'right'],
  ])('a marked word at the %s end of the last line can be clicked', async (side, free) => {
    const tab = await browser.newPage(`${server.origin}/${side}.html`);
    await tab.click(120, 75);
    await waitForBadge(tab, /finding/u);
    const rect = await waitUntil('the mark', async () => {
      const mark = (await readMarks(tab)).find(({ text }) => text === 'beksed');
      return mark?.rects[0];
    });
    const { badge } = await readUi(tab);
    expect((badge?.rect.x ?? 0) < 300 ? 'left' : 'right').toBe(free);
    await tab.click(rect.x + rect.width / 2, rect.y + rect.height / 2);
    await waitForCard(tab);
    await tab.close();
  });
});
