import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { serveDemo } from '../../demo/serve.mjs';
import { browserNames, launchBrowser, type Browser, type Page } from '../support/browsers.ts';
import { focusReply, replyText, type EditorKind } from '../support/demo-reply.ts';
import { extensionDirs } from '../support/extension-dirs.ts';
import { waitForBadge, waitForPalette, waitForUi } from '../support/replybook-page.ts';

const kinds: readonly EditorKind[] = ['plain', 'rich'];

describe.each(browserNames)('in %s, when the page shows another reply late', (name) => {
  let browser: Browser;
  let demo: Awaited<ReturnType<typeof serveDemo>>;
  beforeAll(async () => {
    demo = await serveDemo();
    browser = await launchBrowser(name, { extensionDir: extensionDirs[name] });
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.close();
  });
  const address = (ticket: string, kind: EditorKind) =>
    `#/ticket/${ticket}?editor=${kind}&field=shared`;
  const showTicket = (page: Page, ticket: string, kind: EditorKind) =>
    page.evaluate(
      (hash) => {
        history.pushState(null, '', hash);
        dispatchEvent(new HashChangeEvent('hashchange'));
      },
      address(ticket, kind),
    );

  test.each(kinds)(
    'an agent about to press Enter on a template is told why it does not come, and no key goes to the page (%s)',
    async (kind) => {
      const page = await browser.newPage(`${demo.url}${address('1001', kind)}`);
      await focusReply(page);
      await waitForBadge(page, /Nordlys Bredbånd/u);
      await page.press('Control+Space');
      await waitForPalette(page);
      await showTicket(page, '1007', kind);
      const told = await waitForUi(page, 'the reason', ({ card }) => card);
      expect(told.message).toContain('another reply');
      const before = await replyText(page);
      await page.type('x');
      expect(await replyText(page)).toBe(before);
      await page.press('Enter');
      await waitForUi(page, 'the reason to go', ({ card, palette }) => !card && !palette);
      await page.type('y');
      expect((await replyText(page)).trim()).toBe(`${before.trim()}y`);
      await page.close();
    },
  );
});
