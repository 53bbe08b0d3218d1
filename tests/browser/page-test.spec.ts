import { describe, expect, test } from 'vitest';

import { browserNames, type Browser, type Page } from '../support/browsers.ts';
import { focusReply, replyText } from '../support/demo-reply.ts';
import { clickButton, openPopup } from '../support/extension-popup.ts';
import { UI_HOSTS, waitForBadge } from '../support/replybook-page.ts';
import { useDemo, type OpenedDemo } from '../support/use-demo.ts';
import { waitUntil } from '../support/wait-until.ts';

describe.each(browserNames)('"Test this page" in %s', (name) => {
  let browser: Browser;
  let demo: OpenedDemo['demo'];
  useDemo(name, (opened) => {
    ({ browser, demo } = opened);
  });

  test.each(['rich', 'plain', 'contenteditable'] as const)(
    'the %s field of the demo passes every step and is left as it was',
    async (editor) => {
      const url = `${demo.url}#/ticket/1001?editor=${editor}`;
      const page = await browser.newPage(url);
      await focusReply(page);
      await waitForBadge(page, /checked/u);
      const before = await replyText(page);
      await startTest(browser, url);
      await page.bringToFront();
      await waitForCardText(page, /Ctrl\+Z/u);
      await page.press('Control+z');
      const card = await waitForCardText(page, /Copy the report/u);
      expect(card).toContain('Replybook works in this field.');
      expect(card.match(/✓/gu)).toHaveLength(6);
      expect(card).not.toContain('✗');
      expect((await replyText(page)).trim()).toBe(before.trim());
      await page.close();
    },
  );

  test('a field with something of the agent in it is left alone', async () => {
    const url = `${demo.url}#/ticket/1001?editor=plain`;
    const page = await browser.newPage(url);
    await focusReply(page);
    await waitForBadge(page, /checked/u);
    await page.type('Hej');
    await page.waitFor('the word', () => document.querySelector('textarea')?.value === 'Hej');
    const popup = await openPopup(browser, url);
    await clickButton(popup, /Test this page/u);
    await popup.waitFor('the refusal', () => /text of yours/u.test(document.body.innerText));
    expect(await replyText(page)).toBe('Hej');
    await popup.close();
    await page.close();
  });
});

/** The popup closes itself when the test goes on in the page. */
async function startTest(browser: Browser, url: string): Promise<void> {
  const popup = await openPopup(browser, url);
  await clickButton(popup, /Test this page/u);
  await waitUntil('the end of the popup', () =>
    popup
      .evaluate(() => 0)
      .then(
        () => undefined,
        () => true,
      ),
  );
}

function waitForCardText(page: Page, wanted: RegExp): Promise<string> {
  return waitUntil(`a card with ${String(wanted)}`, async () => {
    const cards = await page.evaluateInRoots(UI_HOSTS, (root) => {
      const card = root.querySelector<HTMLElement>('[data-part="card"]');
      return card?.innerText ?? '';
    });
    return cards.find((text) => wanted.test(text));
  });
}
