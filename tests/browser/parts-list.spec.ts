import { describe, expect, test } from 'vitest';

import { browserNames, type Browser, type Page } from '../support/browsers.ts';
import { focusReply } from '../support/demo-reply.ts';
import { clickPart, UI_HOSTS, waitForBadge, waitForUi } from '../support/replybook-page.ts';
import { useDemo, type OpenedDemo } from '../support/use-demo.ts';
import { waitUntil } from '../support/wait-until.ts';

describe.each(browserNames)('the parts that a client asks of a reply, in %s', (name) => {
  let browser: Browser;
  let demo: OpenedDemo['demo'];
  useDemo(name, (opened) => {
    ({ browser, demo } = opened);
  });

  const readList = async (page: Page): Promise<readonly string[]> => {
    const perRoot = await page.evaluateInRoots(UI_HOSTS, (root: ShadowRoot) =>
      [...root.querySelectorAll<HTMLElement>('[data-part="parts"] li')].map(
        (item) =>
          `${item.querySelector('bdi')?.textContent}: ${item.querySelector('span')?.ariaLabel}`,
      ),
    );
    return perRoot.flat();
  };
  const openList = async (page: Page) => {
    await waitForBadge(page, /Nordlys Bredbånd · da · (?:checked|\d)/u);
    const badge = await waitForUi(page, 'the badge', (ui) => ui.badge);
    await clickPart(page, { rect: { ...badge.rect, x: badge.rect.x + badge.rect.width / 3 } });
    const list = await waitUntil('the list of parts', async () => {
      const items = await readList(page);
      return items.length > 0 ? items : undefined;
    });
    await page.press('Escape');
    await waitForUi(page, 'the list to close', (ui) => !ui.card);
    return list;
  };

  test('are a checklist that follows what is written', async () => {
    const page = await browser.newPage(`${demo.url}#/ticket/1001?editor=plain`);
    await focusReply(page);
    await page.type('Hej Mette,\n\nTak for din besked. Vi sender en ny router til dig i dag.');
    const before = await openList(page);
    expect(before).toContain('greeting: There');
    expect(before.find((item) => item.startsWith('sign-off'))).toBe('sign-off: Missing');
    await focusReply(page);
    await page.press('Control+End');
    await page.type('\n\nVenlig hilsen\nJonas Holm\nNordlys Bredbånd');
    const after = await waitUntil('the sign-off in the list', async () => {
      const list = await openList(page);
      return list.includes('sign-off: There') ? list : undefined;
    });
    expect(after.length).toBeGreaterThanOrEqual(before.length);
    await page.close();
  });
});
