import path from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { browserNames, launchBrowser, type Browser, type Page } from '../support/browsers.ts';
import { extensionDirs } from '../support/extension-dirs.ts';
import {
  clickPart,
  readMarks,
  waitForBadge,
  waitForCard,
  waitForPalette,
  waitForUi,
} from '../support/replybook-page.ts';
import { servePages, type PageServer } from '../support/serve-pages.ts';
import { waitUntil } from '../support/wait-until.ts';

/** An editor that writes in a frame of its own, in a helpdesk that gives it 170 pixels. */
const page = `<!doctype html><meta charset="utf-8"><title>low</title>
<style>body { margin: 0; font: 16px sans-serif } .top { height: 300px; background: #eef } .pane { padding: 20px 40px }</style>
<div class="top"></div><div class="pane"><textarea id="field"></textarea></div>
<script>
  globalThis.seen = [];
  const types = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'focusin'];
  const record = (target) => types.forEach((type) => target.addEventListener(type, (event) => {
    if (event.target.localName === 'rb-ui') seen.push(type + ' ' + event.key);
  }, true));
  record(window); record(document);
</script>
<script src="tinymce.min.js"></script><script>
  tinymce.init({ selector: '#field', height: 170, menubar: false, statusbar: false,
    setup: (editor) => editor.on('init', () => { globalThis.ready = editor; }) });
</script>`;

describe.each(browserNames)('in %s', (name) => {
  let browser: Browser;
  let server: PageServer;
  beforeAll(async () => {
    const folder = path.resolve(import.meta.dirname, '../pages/node_modules/tinymce-5');
    server = await servePages({ pages: { '/low.html': page }, folder });
    browser = await launchBrowser(name, { extensionDir: extensionDirs[name] });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  const frameBox = (tab: Page) =>
    tab.evaluate(() => {
      const { x, y, width, height } = document.querySelector('iframe')!.getBoundingClientRect();
      return { x, y, width, height };
    });
  const open = async (text: string): Promise<Page> => {
    const tab = await browser.newPage(`${server.origin}/low.html`);
    await tab.waitFor('the editor', () => 'ready' in globalThis);
    const frame = await frameBox(tab);
    await tab.click(frame.x + 30, frame.y + 22);
    await waitForBadge(tab, /Nordlys/u);
    await tab.type(text);
    await waitForBadge(tab, /finding/u);
    return tab;
  };
  const content = (tab: Page) =>
    tab.evaluate(() =>
      (globalThis as unknown as { ready: { getContent(how: object): string } }).ready
        .getContent({ format: 'text' })
        .trim(),
    );

  test('the card of an editor in a low frame has room in the page around it, beside its mark', async () => {
    const tab = await open('Det er gratis i dag.');
    const mark = await waitUntil('the mark', async () => (await readMarks(tab))[0]?.rects[0]);
    const frame = await frameBox(tab);
    await tab.click(frame.x + mark.x + mark.width / 2, frame.y + mark.y + mark.height / 2);
    const { rect, suggestions } = await waitForCard(tab);
    expect(rect.height).toBeGreaterThan(120);
    expect(rect.x).toBeGreaterThanOrEqual(0);
    expect(rect.y).toBeGreaterThanOrEqual(0);
    const line = { top: frame.y + mark.y, bottom: frame.y + mark.y + mark.height };
    expect(rect.y >= line.bottom || rect.y + rect.height <= line.top).toBe(true);
    expect(Math.abs(rect.x - (frame.x + mark.x))).toBeLessThanOrEqual(3);
    const [suggestion] = suggestions;
    if (!suggestion) throw new Error('The card suggests nothing.');
    await clickPart(tab, suggestion);
    await waitUntil('the mended text', async () =>
      /^Det er uden ekstra betaling i dag\.$/u.test(await content(tab)),
    );
    await tab.type('!');
    await waitUntil('the caret after the word', async () =>
      /betaling! i dag/u.test(await content(tab)),
    );
    await tab.close();
  });

  test('what is typed in the palette above a frame is seen by nobody, and Escape leads back into the frame', async () => {
    const tab = await open('Det er gratis i dag.');
    await tab.press('Control+Space');
    await waitForPalette(tab);
    await tab.type('genstart');
    await waitForUi(tab, 'what was typed', ({ palette }) => palette?.query === 'genstart');
    await tab.press('ArrowDown');
    await waitForUi(
      tab,
      'the choice moved',
      ({ palette }) => palette?.items[1]?.isSelected ?? palette?.items.length === 1,
    );
    await tab.press('Escape');
    await waitForUi(tab, 'no palette', ({ palette }) => !palette);
    await tab.type(' Hej');
    await waitUntil('the words in the editor', async () =>
      /^Det er gratis i dag\. Hej$/u.test(await content(tab)),
    );
    expect(await tab.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toEqual(
      [],
    );
    await tab.close();
  });

  test('the keyboard alone opens the card, goes through it, and mends', async () => {
    const tab = await open('Det er gratis i dag.');
    await tab.press('Control+.');
    await waitForCard(tab);
    await tab.press('Escape');
    await waitForUi(tab, 'no card', ({ card }) => !card);
    await tab.type(' Ja');
    await waitUntil('the caret where it was', async () =>
      /^Det er gratis i dag\. Ja$/u.test(await content(tab)),
    );
    await tab.press('Control+.');
    await waitForCard(tab);
    await tab.press('Enter');
    await waitUntil('the mended text', async () =>
      /^Det er uden ekstra betaling i dag\. Ja$/u.test(await content(tab)),
    );
    await tab.close();
  });

  test('an editor that is taken away leaves nothing of ours in the page around it', async () => {
    const tab = await open('Det er gratis i dag.');
    await tab.evaluate(() =>
      (globalThis as unknown as { ready: { remove(): void } }).ready.remove(),
    );
    await tab.waitFor('the end of ours', () => document.querySelector('rb-ui') === null);
    await tab.close();
  });
});
