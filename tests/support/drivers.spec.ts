import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { browserNames, launchBrowser, type Browser, type Page } from './browsers.ts';
import type { ChromiumBrowser } from './chromium-browser.ts';
import { countColoured } from './painted-marks.ts';
import { clickPart, readMarks, readUi, waitForPalette, waitForUi } from './replybook-page.ts';
import { putCaretAtEnd, readText, selectText } from './select-text.ts';
import { servePages, type PageServer } from './serve-pages.ts';
import { trialExtension } from './trial-extension.ts';
import { waitUntil } from './wait-until.ts';

const inside = '<!doctype html><meta charset="utf-8"><p id="field" contenteditable>Hej Åse</p>';
const strict = "default-src 'self'; require-trusted-types-for 'script'";

/** The drivers themselves, on an extension with one closed root, one highlight and one Worker. */
describe.each(browserNames)('in %s', (name) => {
  let folder: string;
  let server: PageServer;
  let browser: Browser;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'replybook-trial-'));
    for (const [file, content] of Object.entries(trialExtension(name)))
      await writeFile(path.join(folder, file), content);
    const pages: Record<string, { html: string; headers: Record<string, string> } | string> = {
      '/inside': inside,
      '/field': {
        html: '<!doctype html><meta charset="utf-8"><textarea id="field">Hej verden</textarea>',
        headers: {},
      },
      '/strict': {
        html: '<!doctype html><meta charset="utf-8"><div id="field" contenteditable>Hej verden, æøå</div>',
        headers: { 'content-security-policy': strict },
      },
    };
    server = await servePages({ pages });
    pages['/framed'] =
      `<!doctype html><p>around</p><iframe src="/inside" height="400" style="margin: 40px"></iframe>`;
    pages['/foreign'] = `<!doctype html><iframe src="${server.otherOrigin}/inside"></iframe>`;
    browser = await launchBrowser(name, { extensionDir: folder });
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true });
  });

  const open = async (pathname: string): Promise<Page> => {
    const page = await browser.newPage(server.origin + pathname);
    await waitUntil('the interface', async () => (await readUi(page)).badge);
    return page;
  };

  test('what stands in a closed shadow root is read, on a page with a strict policy', async () => {
    const page = await open('/strict');
    const { badge, card, palette } = await readUi(page);
    expect({ badge: badge?.text, message: card?.message, why: card?.why, palette }).toEqual({
      badge: 'Nordlys · da · checked',
      message: 'Write “parcel”',
      why: 'Nordlys says so',
      palette: undefined,
    });
    expect(card?.suggestions.map(({ text }) => text)).toEqual(['parcel', 'pakke']);
    await page.close();
  });

  test('a click and keys arrive as an agent would give them', async () => {
    const page = await open('/strict');
    const suggestion = (await readUi(page)).card?.suggestions[0];
    if (!suggestion) throw new Error('The card has no suggestion');
    await clickPart(page, suggestion);
    await waitForUi(page, 'the click', ({ card }) => card?.message === 'taken true');
    await putCaretAtEnd(page, '#field');
    await page.press('Control+.');
    expect((await waitForPalette(page)).items.map(({ text }) => text)).toEqual(['A']);
    await page.type(' Tak 👍🏽 ø\nNy linje');
    expect(await readText(page, '#field')).toMatch(/^Hej verden, æøå Tak 👍🏽 ø\n+Ny linje$/u);
    await selectText(page, '#field', { start: 0, end: 3 });
    await page.type('Kære');
    expect(await readText(page, '#field')).toMatch(/^Kære verden/u);
    await page.press('Control+z');
    await page.close();
  });

  test.each(['/framed', '/foreign'])('a field in a frame is reached: %s', async (pathname) => {
    const page = await open(pathname);
    const [frame] = await page.frames();
    if (!frame) throw new Error('The page has no frame');
    expect(await frame.evaluate(() => document.querySelector('#field')?.textContent)).toBe(
      'Hej Åse',
    );
    expect((await readMarks(page)).map(({ text }) => text)).toEqual(['Åse']);
    await page.close();
  });

  test('a click lands in a frame of the same site', async () => {
    const page = await open('/framed');
    const suggestion = (await readUi(page)).card?.suggestions[0];
    if (!suggestion) throw new Error('The card has no suggestion');
    await clickPart(page, suggestion);
    expect(await waitForUi(page, 'the click', ({ card }) => card?.message === 'taken true')).toBe(
      true,
    );
    await page.close();
  });

  test('a mark is read where it is painted, and its pixels are there', async () => {
    const page = await open('/strict');
    const [mark] = await readMarks(page);
    const [rect] = mark?.rects ?? [];
    if (!rect) throw new Error('Nothing is marked');
    expect(mark).toMatchObject({ name: 'rb-c', text: 'verden' });
    expect(
      await countColoured(page, { ...rect, height: rect.height + 4 }, [220, 0, 0]),
    ).toBeGreaterThan(20);
    const beside = { ...rect, x: rect.x + rect.width + 4, height: rect.height + 4 };
    expect(await countColoured(page, beside, [220, 0, 0])).toBe(0);
    await page.close();
  });

  test('pages of the extension open and take clicks', async () => {
    const page = await browser.openExtensionPage('options.html');
    expect(await page.evaluate(() => document.title)).toBe('Options');
    await page.click(20, 30);
    await page.waitFor('the click', () => document.querySelector('h1')?.textContent === 'trusted');
    await page.close();
  });

  test('the background is stopped, loses what it kept, and starts again when it is asked', async () => {
    const first = await open('/strict');
    expect(Number(await count(first))).toBeGreaterThan(1);
    await browser.killBackground();
    const second = await open('/strict');
    expect(await count(second)).toBe('1');
    await first.close();
    await second.close();
  });
});

describe('in chromium alone', () => {
  let folder: string;
  let browser: ChromiumBrowser;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'replybook-trial-'));
    for (const [file, content] of Object.entries(trialExtension('chromium')))
      await writeFile(path.join(folder, file), content);
    browser = await launchBrowser('chromium', { extensionDir: folder });
  });

  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  test('a Worker is ended behind the back of its document, then the document itself', async () => {
    await waitUntil('the Worker to run', () => browser.hasWorker('spell-worker'));
    await expect(browser.killWorker('other-worker')).rejects.toThrow('spell-worker.js');
    await browser.killWorker('spell-worker');
    expect(await browser.hasWorker('spell-worker')).toBe(false);
    await browser.closeOffscreenDocument();
    await expect(browser.closeOffscreenDocument()).rejects.toThrow('no offscreen document');
  });
});

/** How often the background was asked since it started. */
function count(page: Page): Promise<string | undefined> {
  return page.waitFor('the background to answer', () => document.documentElement.dataset['count']);
}
