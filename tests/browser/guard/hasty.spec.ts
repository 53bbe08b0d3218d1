import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { serveDemo } from '../../../demo/serve.mjs';
import { browserNames, launchBrowser, type Browser, type Page } from '../../support/browsers.ts';
import { focusReply, replyText } from '../../support/demo-reply.ts';
import { recordSends, sentReplies, writeReply } from '../../support/demo-sends.ts';
import { extensionDirs } from '../../support/extension-dirs.ts';
import { BLOCKED_WORD, installGuardPack } from '../../support/guard-pack.ts';
import { waitForBadge } from '../../support/replybook-page.ts';
import { readSendUi, waitForSendUi } from '../../support/send-ui.ts';
import { waitUntil } from '../../support/wait-until.ts';

const ROUNDS = process.env['REPLYBOOK_GUARD'] === 'full' ? 200 : 24;
const kinds = ['plain', 'rich'] as const;

/** The page presses its own button so many milliseconds after the key that ends the text. */
function pressAfterLastKey(page: Page, afterMs: number): Promise<void> {
  return page.evaluate((ms) => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== '.') return;
      document.removeEventListener('keyup', press, true);
      setTimeout(() => document.querySelector<HTMLElement>('[data-test="send"]')?.click(), ms);
    };
    document.addEventListener('keyup', press, true);
  }, afterMs);
}

/** What came of a press: the reply was sent, or the agent was told why not. */
async function outcome(page: Page, sentBefore: number): Promise<'sent' | 'dialog' | 'notice'> {
  return waitUntil('something to come of the press', async () => {
    if ((await sentReplies(page)).length > sentBefore) return 'sent' as const;
    const { dialog, notice } = await readSendUi(page);
    if (dialog) return 'dialog' as const;
    return notice !== undefined && !notice.includes('still') ? ('notice' as const) : undefined;
  });
}

describe.each(browserNames)('in %s', (name) => {
  let browser: Browser;
  let demo: Awaited<ReturnType<typeof serveDemo>>;
  beforeAll(async () => {
    demo = await serveDemo();
    browser = await launchBrowser(name, { extensionDir: extensionDirs[name] });
    await installGuardPack(browser);
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.close();
  });

  test(`${ROUNDS} sends within 20 ms of the last key: checked before they leave, held at most once, sent once`, async () => {
    const outcomes: Record<string, number> = {};
    for (const [index, kind] of kinds.entries()) {
      const page = await browser.newPage(`${demo.url}#/ticket/1001?editor=${kind}`);
      await recordSends(page);
      await focusReply(page);
      await waitForBadge(page, /Nordlys Bredbånd · da/u);
      const expected: string[] = [];
      for (let round = index; round < ROUNDS; round += kinds.length) {
        const isBlocked = round % 4 < 2;
        const text = `Hej Mette, ${isBlocked ? BLOCKED_WORD : 'tak'} ${round}.`;
        const isByPage = round % 8 < 4;
        if (isByPage) await pressAfterLastKey(page, round % 20);
        await writeReply(page, text);
        if (!isByPage) await page.press('Control+Enter');
        const first = await outcome(page, expected.length);
        if (first === 'notice') await page.press('Control+Enter');
        const last = first === 'notice' ? await outcome(page, expected.length) : first;
        const way = `round ${round}: ${first}, ${last}`;
        outcomes[`${isBlocked ? 'blocked' : 'clean'}: ${first}, ${last}`] =
          (outcomes[`${isBlocked ? 'blocked' : 'clean'}: ${first}, ${last}`] ?? 0) + 1;
        if (isBlocked) {
          expect(last, way).toBe('dialog');
          await page.press('Escape');
          await waitForSendUi(page, 'the dialog to close', ({ dialog }) => !dialog);
          expect((await replyText(page)).trim(), way).toBe(text);
        } else {
          expect(last, way).toBe('sent');
          expected.push(text);
        }
        expect(
          (await sentReplies(page)).map((sent) => sent.text.trim()),
          way,
        ).toEqual(expected);
      }
      await page.close();
    }
    console.log(`${name}: ${JSON.stringify(outcomes)}`);
  });
});
