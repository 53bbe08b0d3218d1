import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { browserNames, type Browser, type BrowserName, type Page } from '../support/browsers.ts';
import { BLOCKED_WORD, installGuardPack } from '../support/guard-pack.ts';
import { ENDLESS_TEXT, launchHanging, type HangingBrowser } from '../support/hanging-engine.ts';
import { waitForBadge } from '../support/replybook-page.ts';
import { clickSendButton, waitForSendDialog, waitForSendUi } from '../support/send-ui.ts';
import {
  clickOn,
  outcomeOf,
  outcomeOfNext,
  pressAfterLastKey,
  writeFirstLine,
  type GuardedSite,
} from './guarded-site.ts';
import { forgetPresses, seenPresses, watchPresses } from './press-delays.ts';
import { foldSpace, OUR_TRACES, sentFiles, waitForMail } from './sent-mail.ts';

interface Counts {
  readonly blocked: number;
  readonly clean: number;
  readonly hasty: number;
}

const isFull = process.env['REPLYBOOK_GUARD'] === 'full';
const SHORT: Counts = { blocked: 7, clean: 4, hasty: 4 };
const CHECKED = /· (?:checked|\d+ findings?)/u;

/**
 * The reminder before sending in a real site: nothing blocked gets into its outbox, nothing clean is kept
 * from it. The short run takes only the `short` browsers.
 */
export function testGuardedSends(
  site: GuardedSite,
  full: Counts,
  short: readonly BrowserName[] = browserNames,
): void {
  const { base, outbox } = site.real ?? { base: '', outbox: '' };
  const { blocked, clean, hasty } = isFull ? full : SHORT;

  describe.runIf(site.real).each(isFull ? browserNames : short)(`${site.name} in %s`, (name) => {
    let hanging: HangingBrowser;
    let browser: Browser;
    let page: Page;
    // One page for all: each test leaves it behind with its reply sent.
    beforeAll(async () => {
      hanging = await launchHanging(name);
      ({ browser } = hanging);
      await installGuardPack(browser);
      page = await site.open(browser, base);
      await waitForBadge(page, /Nordlys Bredbånd · da/u);
    });
    afterAll(() => hanging?.[Symbol.asyncDispose]());

    const openNext = async () => {
      await site.openNext(page, base);
      await waitForBadge(page, /Nordlys Bredbånd · da/u);
    };
    /** The one mail that left: this text first, once, and nothing of ours. */
    const expectSent = async (before: readonly string[], text: string, way: string) => {
      const mail = await waitForMail(outbox, before, () => site.left(page));
      const body = foldSpace(mail.html === undefined ? mail.text : await readHtml(page, mail.html));
      expect(body.startsWith(text), `${way}: ${body.slice(0, 200)}`).toBe(true);
      expect(body.split(text), way).toHaveLength(2);
      expect(mail.html ?? mail.text, way).not.toMatch(OUR_TRACES);
      expect(await sentFiles(outbox), way).toHaveLength(before.length + 1);
    };

    test(`none of ${blocked} blocked replies leaves; sent anyway, one leaves as it was written`, async () => {
      const before = await sentFiles(outbox);
      const ways = Object.entries({ ...site.sends, ...site.attempts });
      let text = '';
      for (let round = 0; round < blocked; round += 1) {
        const [way, send] = ways[round % ways.length] ?? ['', () => Promise.resolve()];
        text = `Hej Mette, du er en ${BLOCKED_WORD} nr. ${round}.`;
        if (round > 0 && !site.isWrittenOver) await openNext();
        await writeFirstLine(page, site, text);
        await waitForBadge(page, CHECKED);
        await send(page);
        const { findings } = await waitForSendDialog(page);
        expect(findings, way).toEqual([expect.stringContaining(BLOCKED_WORD)]);
        await page.press('Escape');
        await waitForSendUi(page, 'the dialog to close', ({ dialog }) => !dialog);
        expect((await site.text(page)).split('\n')[0]?.trim(), way).toBe(text);
        expect(await sentFiles(outbox), way).toEqual(before);
      }
      await clickOn(page, site.button);
      await clickSendButton(page, 'send-anyway');
      await waitForSendUi(page, 'the notice', ({ notice }) => notice?.includes('once more'));
      expect(await sentFiles(outbox)).toEqual(before);
      await clickOn(page, site.button);
      await expectSent(before, text, 'sent anyway');
    });

    test(`${hasty} sends within 20 ms of the last key: checked before they leave, held at most once, sent once`, async () => {
      const outcomes: Record<string, number> = {};
      for (let round = 0; round < hasty; round += 1) {
        const isBlocked = round % 4 < 2;
        // A blocked one stays on screen, and is written over.
        if (!site.isWrittenOver || round % 4 === 0 || round % 4 === 3) await openNext();
        const text = `Hej Mette, ${isBlocked ? BLOCKED_WORD : 'tak'} ${round}.`;
        const before = await sentFiles(outbox);
        await pressAfterLastKey(page, site.button, round % 20);
        await writeFirstLine(page, site, text);
        const first = await outcomeOf(page, outbox, before.length);
        if (first === 'notice') await clickOn(page, site.button);
        const last = first === 'notice' ? await outcomeOfNext(page, outbox, before.length) : first;
        const way = `${isBlocked ? 'blocked' : 'clean'}: ${first}, ${last}`;
        outcomes[way] = (outcomes[way] ?? 0) + 1;
        expect(last, `round ${round}`).toBe(isBlocked ? 'dialog' : 'sent');
        if (isBlocked) {
          await page.press('Escape');
          await waitForSendUi(page, 'the dialog to close', ({ dialog }) => !dialog);
          expect(await sentFiles(outbox), `round ${round}`).toEqual(before);
        } else {
          await expectSent(before, text, `round ${round}`);
        }
      }
      console.log(`${site.name} in ${name}: ${JSON.stringify(outcomes)}`);
    });

    test('a reply whose checking never ends is held once, that is said, and the next press sends it', async () => {
      await openNext();
      const text = `${ENDLESS_TEXT} Slut.`;
      const before = await sentFiles(outbox);
      // So soon that nobody can know yet that it will not be checked.
      await pressAfterLastKey(page, site.button, 0);
      await writeFirstLine(page, site, text);
      await waitForSendUi(page, 'that it is not checked', ({ notice }) =>
        /could not be checked|not checked/u.test(notice ?? ''),
      );
      expect(await sentFiles(outbox)).toEqual(before);
      await clickOn(page, site.button);
      await expectSent(before, text, 'unchecked');
    });

    test(`none of ${clean} checked clean replies is held, nor delayed by more than a frame`, async () => {
      await installGuardPack(browser, { 'missing-parts': 'hold', unchecked: 'hold' });
      const ways = Object.entries(site.sends);
      const delays: number[] = [];
      for (let round = 0; round < clean; round += 1) {
        const [way, send] = ways[round % ways.length] ?? ['', () => Promise.resolve()];
        await openNext();
        const text = `Hej Mette, tak for din mail nr. ${round}.`;
        await writeFirstLine(page, site, text);
        await waitForBadge(page, CHECKED);
        const before = await sentFiles(outbox);
        await watchPresses(page);
        await forgetPresses(page);
        await send(page);
        await expectSent(before, text, way);
        const presses = await seenPresses(page);
        expect(presses.length, way).toBeGreaterThan(0);
        expect(
          presses.filter(({ isPrevented }) => isPrevented),
          way,
        ).toEqual([]);
        expect(Math.max(...presses.map(({ frames }) => frames)), way).toBeLessThanOrEqual(1);
        delays.push(...presses.map(({ ms }) => ms));
      }
      const sorted = delays.toSorted((one, other) => one - other);
      console.log(
        `${site.name} in ${name}: ${clean} clean replies left by one press; ${sorted.length} presses reached the page after ${sorted[sorted.length >> 1]?.toFixed(1)} ms (median), ${sorted.at(-1)?.toFixed(1)} ms at most`,
      );
    });
  });
}

/** HTML as somebody reads it. */
function readHtml(page: Page, html: string): Promise<string> {
  // Not `evaluate`: the page goes as the reply does.
  return page.waitFor(
    'the words of the mail',
    (source) => new DOMParser().parseFromString(source, 'text/html').body.textContent ?? '',
    html,
  );
}
