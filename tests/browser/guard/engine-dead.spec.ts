import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { serveDemo } from '../../../demo/serve.mjs';
import { browserNames, type Browser, type Page } from '../../support/browsers.ts';
import { focusReply, replyText } from '../../support/demo-reply.ts';
import { recordSends, sentReplies, writeReply } from '../../support/demo-sends.ts';
import { installGuardPack, type SendingOptions } from '../../support/guard-pack.ts';
import { ENDLESS_TEXT, launchHanging, type HangingBrowser } from '../../support/hanging-engine.ts';
import { waitForBadge } from '../../support/replybook-page.ts';
import { waitForSendUi } from '../../support/send-ui.ts';
import { waitUntil } from '../../support/wait-until.ts';

describe.each(browserNames)('in %s, when the reply cannot be checked', (name) => {
  let hanging: HangingBrowser;
  let browser: Browser;
  let demo: Awaited<ReturnType<typeof serveDemo>>;
  beforeAll(async () => {
    demo = await serveDemo();
    hanging = await launchHanging(name);
    ({ browser } = hanging);
  });
  afterAll(async () => {
    await hanging?.[Symbol.asyncDispose]();
    await demo?.close();
  });
  const openReply = async (sending: SendingOptions): Promise<Page> => {
    await installGuardPack(browser, sending);
    const page = await browser.newPage(`${demo.url}#/ticket/1001?editor=plain`);
    await recordSends(page);
    await writeReply(page, 'Hej Mette.');
    await waitForBadge(page, /Nordlys Bredbånd · da · (?:checked|\d+ findings?)/u);
    await focusReply(page);
    return page;
  };
  /** Sends a text whose checking never ends; the first press may be held for as long as is promised. */
  const sendUnchecked = async (page: Page) => {
    await writeReply(page, ENDLESS_TEXT);
    await page.press('Control+Enter');
    await waitForSendUi(page, 'that it is not checked', ({ notice }) =>
      notice?.includes('could not be checked') || notice?.includes('not checked') ? notice : false,
    );
    await page.press('Control+Enter');
  };

  test('it is let through, and said so', async () => {
    const page = await openReply({});
    await sendUnchecked(page);
    await waitUntil('the reply to be sent', async () => (await sentReplies(page)).length === 1);
    expect((await sentReplies(page))[0]?.text).toBe(ENDLESS_TEXT);
    await waitForSendUi(page, 'that it went out unchecked', ({ notice }) =>
      notice?.includes('was not checked'),
    );
    await page.close();
  });

  test('it is held, with the reason, where the pack wants it', async () => {
    const page = await openReply({ unchecked: 'hold' });
    await sendUnchecked(page);
    await waitForSendUi(page, 'the reason', ({ notice }) => notice?.includes('only lets checked'));
    expect(await sentReplies(page)).toEqual([]);
    expect(await replyText(page)).toBe(ENDLESS_TEXT);
    await page.close();
  });

  test('an engine that was ended comes back, and the reply is checked before it leaves', async () => {
    const page = await openReply({ unchecked: 'hold' });
    if (browser.name === 'chromium' && 'closeOffscreenDocument' in browser) {
      await (
        browser as unknown as { closeOffscreenDocument(): Promise<void> }
      ).closeOffscreenDocument();
    }
    await browser.killBackground();
    await writeReply(page, 'Hej Mette, tak.');
    await page.press('Control+Enter');
    const isSent = async () => (await sentReplies(page)).length === 1;
    await waitUntil('a word on it', async () => {
      if (await isSent()) return true;
      return waitForSendUi(page, 'checked', ({ notice }) => notice?.startsWith('Checked'));
    });
    if (!(await isSent())) await page.press('Control+Enter');
    await waitUntil('the reply to be sent', isSent);
    await page.close();
  });
});
