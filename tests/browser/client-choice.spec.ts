import { describe, expect, test } from 'vitest';

import { browserNames, type Browser, type Page } from '../support/browsers.ts';
import { focusReply, replyMarks } from '../support/demo-reply.ts';
import {
  clickPart,
  UI_HOSTS,
  waitForBadge,
  waitForCard,
  waitForPalette,
  waitForUi,
} from '../support/replybook-page.ts';
import { servePages } from '../support/serve-pages.ts';
import { useDemo, type OpenedDemo } from '../support/use-demo.ts';
import { waitUntil } from '../support/wait-until.ts';

const PLANTED = 'The modem, the shipment and the bicycle are here.';

const waitForMarks = (page: Page, ...wanted: readonly string[]) =>
  waitUntil(`the marks ${wanted.join(', ')}`, async () => {
    const seen = (await replyMarks(page)).map(({ text }) => text);
    return seen.join() === wanted.join();
  });

/** A part of Replybook's interface, by its name and text. */
const waitForPart = (page: Page, part: string, text: string) =>
  waitUntil(`${part} ${text}`, async () => {
    const found = await page.evaluateInRoots(
      UI_HOSTS,
      (root, name, wanted) => {
        const element = [...root.querySelectorAll(`[data-part="${name}"]`)].find((one) =>
          (one.textContent ?? '').includes(wanted),
        );
        if (!element?.checkVisibility()) return undefined;
        const { x, y, width, height } = element.getBoundingClientRect();
        return { rect: { x, y, width, height } };
      },
      part,
      text,
    );
    return found.find(Boolean);
  });

describe.each(browserNames)('in %s', (name) => {
  let browser: Browser;
  let demo: OpenedDemo['demo'];
  useDemo(name, (opened) => {
    ({ browser, demo } = opened);
  });
  const openReply = async (ticket: string, options = ''): Promise<Page> => {
    const page = await browser.newPage(`${demo.url}#/ticket/${ticket}?editor=rich${options}`);
    await focusReply(page);
    return page;
  };
  /** By keys, as an agent who does not lift the hands: the reply goes out from another mailbox. */
  const chooseFrom = async (page: Page, mailbox: string) => {
    await page.evaluate(() => document.querySelector<HTMLElement>('#reply-from')?.focus());
    for (let step = 0; step < 4; step += 1) {
      const now = await page.evaluate(
        () => document.querySelector<HTMLSelectElement>('#reply-from')?.value,
      );
      if (now === mailbox) break;
      await page.press('ArrowDown');
    }
    await focusReply(page);
  };

  test('a reply is checked anew, for the other client, when From is changed in the middle of it', async () => {
    const page = await openReply('1003');
    await page.type(PLANTED);
    await waitForBadge(page, /^Nordlys Bredbånd · en-GB · \d/u);
    await waitForMarks(page, 'modem');
    await chooseFrom(page, 'service@bergwald.example');
    await waitForBadge(page, /^Bergwald Outdoor · en-GB · \d/u);
    await waitForMarks(page, 'shipment');
    await page.close();
  });

  test('a mailbox of two clients is asked about once, with a click, and nothing of either is shown before', async () => {
    const page = await openReply('1012');
    await page.type(PLANTED);
    await chooseFrom(page, 'retour@depot.example');
    await waitForBadge(
      page,
      /^Bergwald Outdoor or Molenpad Fietsen\? · en · only spelling checked/u,
    );
    await waitForMarks(page);
    await clickPart(page, await waitForPart(page, 'candidate', 'Bergwald Outdoor'));
    await waitForPart(page, 'spoken', 'This reply is for Bergwald Outdoor now.');
    await waitForBadge(page, /^Bergwald Outdoor · en-GB · \d/u);
    await waitForMarks(page, 'shipment');
    await page.close();

    const later = await openReply('1007');
    await chooseFrom(later, 'retour@depot.example');
    await later.type(PLANTED);
    await waitForBadge(later, /^Bergwald Outdoor · en-GB · \d/u);
    await chooseFrom(later, 'hallo@molenpad.example');
    await later.close();
    const other = await openReply('1012');
    await other.type(PLANTED);
    await waitForBadge(other, /^Molenpad Fietsen · en-GB · \d/u);
    await other.close();
  });

  test('one click on the client’s name, or keys alone, change the client, and templates follow', async () => {
    const page = await openReply('1003');
    await page.type(PLANTED);
    await waitForBadge(page, /^Nordlys Bredbånd · en-GB · \d/u);
    await clickPart(page, await waitForPart(page, 'badge-client', 'Nordlys Bredbånd'));
    const { why } = await waitForCard(page);
    expect(why).toBe('Nordlys Bredbånd, because of the mailbox kundeservice@nordlys.example');
    await page.press('m');
    await page.press('Enter');
    await waitForBadge(page, /^Molenpad Fietsen · en-GB · \d/u);
    await waitForMarks(page, 'bicycle');
    await page.press('Control+Space');
    const { items } = await waitForPalette(page);
    expect(items[0]?.text).toContain('Openingstijden');
    await page.press('Escape');
    await waitForUi(page, 'no palette', ({ palette }) => !palette);

    await page.press('Control+Shift+F8');
    await waitForCard(page);
    await page.press('ArrowDown');
    await page.press('Enter');
    await waitForBadge(page, /^Nordlys Bredbånd · en-GB · \d/u);
    await waitForMarks(page, 'modem');
    await page.type('!');
    expect(
      await page.evaluate(
        () => document.querySelector<HTMLElement>('[data-test="reply-editor"]')?.innerText,
      ),
    ).toBe(`${PLANTED}!`);
    await page.close();
  });

  test('what was ignored in one reply is marked in the next one, shown in the same field', async () => {
    const page = await openReply('1003', '&field=shared');
    await page.type(PLANTED);
    await waitForMarks(page, 'modem');
    await page.press('Control+Home');
    await page.press('Control+.');
    await waitForCard(page);
    await page.press('i');
    await waitForMarks(page);
    await page.evaluate(() => {
      location.hash = '#/ticket/1004?editor=rich&field=shared';
    });
    await focusReply(page);
    await page.type(PLANTED);
    await waitForMarks(page, 'modem');
    await page.evaluate(() => {
      location.hash = '#/ticket/1003?editor=rich&field=shared';
    });
    await waitForMarks(page);
    await page.close();
  });

  test('a subject line is checked for the client of its reply', async () => {
    await using server = await servePages({
      pages: {
        '/': `<div data-replybook data-replybook-mailbox="hallo@molenpad.example">
          <input name="subject" style="display: block; width: 400px"><textarea rows="8" cols="50"></textarea></div>`,
      },
    });
    const page = await browser.newPage(server.origin);
    await page.click(60, 18);
    await page.type(PLANTED);
    await waitForBadge(page, /^Molenpad Fietsen · en-GB · \d/u);
    await waitForMarks(page, 'bicycle');
    await page.close();
  });
});
