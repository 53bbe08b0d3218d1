import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { browserNames, launchBrowser, type Browser, type Page } from '../../support/browsers.ts';
import { extensionDirs } from '../../support/extension-dirs.ts';
import { layouts, pressLayoutKeys, type LayoutKey } from '../../support/layout-keys.ts';
import {
  readMarks,
  waitForBadge,
  waitForCard,
  waitForPalette,
  waitForUi,
} from '../../support/replybook-page.ts';
import { servePages } from '../../support/serve-pages.ts';
import { waitUntil } from '../../support/wait-until.ts';

const pages = {
  '/plain': '<textarea id="field" rows="10" cols="60"></textarea>',
  '/rich': '<div id="field" contenteditable="true" style="height:200px;width:500px"></div>',
};
const textOf = (keys: readonly LayoutKey[]) => keys.map(({ text }) => text).join('');

describe.each(browserNames)('in %s', (name) => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof servePages>>;
  beforeAll(async () => {
    server = await servePages({ pages });
    browser = await launchBrowser(name, { extensionDir: extensionDirs[name] });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  const openField = async (path: string): Promise<Page> => {
    const page = await browser.newPage(`${server.origin}${path}`);
    await page.bringToFront();
    await page.click(60, 30);
    await waitForBadge(page, /Nordlys Bredbånd/u);
    return page;
  };
  const waitForText = (page: Page, text: string) =>
    page.waitFor(
      `the text ${text}`,
      (wanted) => {
        const field = document.querySelector<HTMLElement>('#field');
        const now = field instanceof HTMLTextAreaElement ? field.value : field?.textContent;
        return now === wanted ? true : undefined;
      },
      text,
    );

  test.each(Object.entries(layouts))(
    'every AltGr and dead-key character of the %s layout arrives in the reply and in the palette',
    async (_, keys) => {
      for (const path of Object.keys(pages)) {
        const page = await openField(path);
        await pressLayoutKeys(browser, keys);
        await waitForText(page, textOf(keys));
        await page.press('Control+Shift+Space');
        await waitForPalette(page);
        await pressLayoutKeys(browser, keys);
        const query = await waitForUi(page, 'the search', ({ palette }) =>
          palette && palette.query.length >= textOf(keys).length ? palette.query : undefined,
        );
        expect(query).toBe(textOf(keys));
        await page.press('Escape');
        await waitForText(page, textOf(keys));
        await page.close();
      }
    },
  );

  test.each(Object.entries(layouts))(
    'with the card of a finding open, the characters of the %s layout go into the reply',
    async (_, keys) => {
      const page = await openField('/plain');
      await page.type('Det er gratis for dig i dag. ');
      await waitForBadge(page, /1 finding/u);
      const rect = await waitUntil('the mark', async () => (await readMarks(page))[0]?.rects[0]);
      await page.click(rect.x + rect.width / 2, rect.y + rect.height / 2);
      await waitForCard(page);
      await page.press('Control+End');
      await pressLayoutKeys(browser, keys);
      await waitForText(page, `Det er gratis for dig i dag. ${textOf(keys)}`);
      await page.close();
    },
  );
});
