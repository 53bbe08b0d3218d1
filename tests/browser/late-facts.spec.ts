import { describe, expect, test } from 'vitest';

import { browserNames, type Browser, type Page } from '../support/browsers.ts';
import { focusReply, replyText, type EditorKind } from '../support/demo-reply.ts';
import { waitForBadge, waitForPalette, waitForUi } from '../support/replybook-page.ts';
import { useDemo, type OpenedDemo } from '../support/use-demo.ts';

const kinds: readonly EditorKind[] = ['plain', 'rich'];

describe.each(browserNames)('in %s, when the page shows another reply late', (name) => {
  let browser: Browser;
  let demo: OpenedDemo['demo'];
  useDemo(name, (opened) => {
    ({ browser, demo } = opened);
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
