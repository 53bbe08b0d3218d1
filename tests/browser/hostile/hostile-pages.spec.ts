import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { innerPages } from '../../pages/hostile/inner-pages.ts';
import { hostilePages } from '../../pages/hostile/pages.ts';
import { browserNames, launchBrowser, type Browser, type Page } from '../../support/browsers.ts';
import { extensionDirs } from '../../support/extension-dirs.ts';
import { servePages, type PageServer, type ServedPage } from '../../support/serve-pages.ts';
import { waitUntil } from '../../support/wait-until.ts';
import { applyByClick, enterField, insertTemplate, typeFaults } from './full-job.ts';
import { readField, readTraces, removeField } from './reply-field.ts';
import { watchTrouble } from './watch-trouble.ts';

describe.each(browserNames)('in %s the whole job is done', (name) => {
  let browser: Browser;
  let server: PageServer;
  beforeAll(async () => {
    const pages: Record<string, ServedPage | string> = { ...innerPages };
    server = await servePages({ pages });
    for (const [path, { html, headers }] of Object.entries(hostilePages)) {
      const served = { html: html.replaceAll('OTHER', server.otherOrigin) };
      pages[path] = headers ? { ...served, headers } : served;
    }
    browser = await launchBrowser(name, { extensionDir: extensionDirs[name] });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test.each(Object.entries(hostilePages))('in %s', async (path, { happens }) => {
    const page = await browser.newPage(`${server.origin}${path}`);
    const trouble = await watchTrouble(browser, page);
    await enterField(page);
    if (happens !== undefined) {
      await page.type('Det er gratis.');
      await page.evaluate(
        (call) => (globalThis as unknown as Record<string, () => unknown>)[call]?.(),
        happens,
      );
      await enterField(page);
      for (const key of ['Control+a', 'Delete']) await page.press(key);
    }
    const before = await readAttributes(page);
    await typeFaults(page);
    await applyByClick(page, 'gratis', 'uden ekstra betaling');
    await insertTemplate(page);
    expect(await readAttributes(page)).toEqual(before);
    await removeField(page);
    await waitUntil('the end of all traces', async () => (await readTraces(page)).length === 0);
    expect(await trouble()).toEqual([]);
    await page.close();
  });
});

/** Firefox's own red lines go by an attribute alone, which is there while ours are. */
async function readAttributes(page: Page): Promise<readonly string[] | undefined> {
  const field = await readField(page);
  return field?.attributes.filter(
    (attribute) => !/^(?:spellcheck=false|data-rb-spellcheck=)/u.test(attribute),
  );
}
