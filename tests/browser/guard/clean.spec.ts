import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { serveDemo } from '../../../demo/serve.mjs';
import { browserNames, launchBrowser, type Browser, type Page } from '../../support/browsers.ts';
import { focusReply } from '../../support/demo-reply.ts';
import { recordSends, sentReplies, waysToSend, writeReply } from '../../support/demo-sends.ts';
import { extensionDirs } from '../../support/extension-dirs.ts';
import { installGuardPack } from '../../support/guard-pack.ts';
import { waitForBadge } from '../../support/replybook-page.ts';
import { readSendUi } from '../../support/send-ui.ts';
import { waitUntil } from '../../support/wait-until.ts';

/** Every way and every editor; `npm run test:guard`: fifty sends. */
const ROUNDS = process.env['REPLYBOOK_GUARD'] === 'full' ? 50 : 12;
const ways = Object.entries(waysToSend);
const kinds = ['rich', 'plain', 'contenteditable'] as const;

interface SeenPress {
  readonly type: string;
  readonly isPrevented: boolean;
  /** Frames painted between the press and the page's own handler. */
  readonly frames: number;
  readonly ms: number;
}

/** The page's own handlers note how late each press of Send reaches them. */
function watchPresses(page: Page): Promise<void> {
  return page.evaluate(() => {
    const presses: object[] = [];
    const frames: number[] = [];
    Object.assign(window, { presses });
    const paint = (at: number) => {
      frames.push(at);
      requestAnimationFrame(paint);
    };
    requestAnimationFrame(paint);
    const note = (event: Event) => {
      const now = performance.now();
      presses.push({
        type: event.type,
        isPrevented: event.defaultPrevented,
        frames: frames.filter((at) => at > event.timeStamp && at < now).length,
        ms: now - event.timeStamp,
      });
    };
    for (const type of ['pointerdown', 'click', 'submit', 'keydown'])
      window.addEventListener(type, note, true);
  });
}

describe.each(browserNames)('in %s', (name) => {
  let browser: Browser;
  let demo: Awaited<ReturnType<typeof serveDemo>>;
  beforeAll(async () => {
    demo = await serveDemo();
    browser = await launchBrowser(name, { extensionDir: extensionDirs[name] });
    await installGuardPack(browser, { 'missing-parts': 'hold', unchecked: 'hold' });
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.close();
  });

  test(`none of ${ROUNDS} checked clean replies is held, nor delayed by more than a frame`, async () => {
    const delays: number[] = [];
    for (const [index, kind] of kinds.entries()) {
      const page = await browser.newPage(`${demo.url}#/ticket/1001?editor=${kind}`);
      await recordSends(page);
      await watchPresses(page);
      await focusReply(page);
      await waitForBadge(page, /Nordlys Bredbånd · da/u);
      let count = 0;
      for (let round = index; round < ROUNDS; round += kinds.length) {
        const [way, send] = ways[round % ways.length] ?? ['', () => Promise.resolve()];
        const text = `Hej Mette, tak for din mail nr. ${round}.`;
        await writeReply(page, text);
        await waitForBadge(page, /· (?:checked|\d+ findings?)/u);
        await page.evaluate(() => void (window as unknown as { presses: [] }).presses.splice(0));
        await send(page);
        count += 1;
        const sent = await waitUntil(`the reply sent by ${way}`, async () => {
          const replies = await sentReplies(page);
          return replies.length >= count ? replies : undefined;
        });
        expect(sent.length, way).toBe(count);
        expect(sent.at(-1)?.text.trim(), way).toBe(text);
        expect(await readSendUi(page), way).toEqual({});
        const presses = await page.evaluate(
          () => (window as unknown as { presses: SeenPress[] }).presses,
        );
        expect(presses.length, way).toBeGreaterThan(0);
        expect(
          presses.filter(({ isPrevented }) => isPrevented),
          way,
        ).toEqual([]);
        expect(Math.max(...presses.map(({ frames }) => frames)), way).toBeLessThanOrEqual(1);
        delays.push(...presses.map(({ ms }) => ms));
      }
      await page.close();
    }
    const sorted = delays.toSorted((one, other) => one - other);
    console.log(
      `${name}: ${sorted.length} presses reached the page after ${sorted[sorted.length >> 1]?.toFixed(1)} ms (median), ${sorted.at(-1)?.toFixed(1)} ms at most`,
    );
  });
});
