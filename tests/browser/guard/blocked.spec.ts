import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { serveDemo } from '../../../demo/serve.mjs';
import { browserNames, launchBrowser, type Browser, type Page } from '../../support/browsers.ts';
import { focusReply, replyText } from '../../support/demo-reply.ts';
import {
  clickDemo,
  recordSends,
  sentReplies,
  waysToSend,
  writeReply,
} from '../../support/demo-sends.ts';
import { extensionDirs } from '../../support/extension-dirs.ts';
import { BLOCKED_WORD, installGuardPack } from '../../support/guard-pack.ts';
import { waitForBadge } from '../../support/replybook-page.ts';
import {
  clickSendButton,
  readSendUi,
  waitForSendDialog,
  waitForSendUi,
} from '../../support/send-ui.ts';
import { waitUntil } from '../../support/wait-until.ts';

/** Every way and every editor once; `npm run test:guard`: fifty sends. */
const ROUNDS = process.env['REPLYBOOK_GUARD'] === 'full' ? 50 : 12;
const ways = Object.entries(waysToSend);
const kinds = ['rich', 'plain', 'contenteditable'] as const;

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
  const openReply = async (kind: string): Promise<Page> => {
    const page = await browser.newPage(`${demo.url}#/ticket/1001?editor=${kind}`);
    await recordSends(page);
    await focusReply(page);
    await waitForBadge(page, /Nordlys Bredbånd · da/u);
    return page;
  };

  test(`none of ${ROUNDS} blocked replies leaves the demo, in whatever way it is sent`, async () => {
    for (const [index, kind] of kinds.entries()) {
      const page = await openReply(kind);
      for (let round = index; round < ROUNDS; round += kinds.length) {
        const [way, send] = ways[round % ways.length] ?? ['', () => Promise.resolve()];
        const text = `Hej Mette, du er en ${BLOCKED_WORD} nr. ${round}.`;
        await writeReply(page, text);
        await waitForBadge(page, /· (?:checked|\d+ findings?)/u);
        await send(page);
        const { findings, buttons } = await waitForSendDialog(page);
        expect(findings, way).toEqual([expect.stringContaining(BLOCKED_WORD)]);
        expect(buttons['send-fix']?.hasFocus, way).toBe(true);
        await page.press('Escape');
        await waitForSendUi(page, 'the dialog to close', ({ dialog }) => !dialog);
        expect(await sentReplies(page), way).toEqual([]);
        expect((await replyText(page)).trim(), way).toBe(text);
      }
      await page.close();
    }
  });

  test('the agent fixes it and sends; or sends it anyway, with a press of their own', async () => {
    const page = await openReply('plain');
    await writeReply(page, `Hej Mette, du er en ${BLOCKED_WORD}.`);
    await page.press('Control+Enter');
    // The press is held while the text is being checked: the next one counts once that is over.
    await waitForSendUi(
      page,
      'what came of it',
      ({ dialog, notice }) => dialog ?? (notice?.includes('still') ? undefined : notice),
    );
    await page.press('Control+Enter');
    await waitForSendDialog(page);
    // Meant for the page, and no press of the button that has the focus now.
    await page.press('Control+Enter');
    expect((await readSendUi(page)).dialog?.buttons['send-fix']?.hasFocus).toBe(true);
    await page.press('Enter');
    const selected = await page.waitFor('the word to be selected', () => {
      const field = document.activeElement;
      if (!(field instanceof HTMLTextAreaElement)) return undefined;
      return field.value.slice(field.selectionStart, field.selectionEnd) || undefined;
    });
    expect(selected).toBe(BLOCKED_WORD);
    await page.type('skat');
    await waitForBadge(page, /· (?:checked|\d+ findings?)/u);
    await page.press('Control+Enter');
    await waitUntil('the reply to be sent', async () => (await sentReplies(page)).length === 1);

    await writeReply(page, `Hej Mette, min ${BLOCKED_WORD}.`);
    await waitForBadge(page, /· (?:checked|\d+ findings?)/u);
    await page.press('Control+Enter');
    await clickSendButton(page, 'send-anyway');
    await waitForSendUi(page, 'the notice', ({ notice }) => notice?.includes('once more'));
    expect(await sentReplies(page)).toHaveLength(1);
    await page.press('Control+Enter');
    const sent = await waitUntil('the reply to be sent', async () => {
      const replies = await sentReplies(page);
      return replies.length > 1 ? replies : undefined;
    });
    expect(sent.map(({ text }) => text)).toEqual([
      'Hej Mette, du er en skat.',
      `Hej Mette, min ${BLOCKED_WORD}.`,
    ]);
    await page.close();
  });

  test('what a line says of a text goes with that text', async () => {
    const page = await openReply('plain');
    await writeReply(page, `Hej Mette, du er en ${BLOCKED_WORD}.`);
    await waitForBadge(page, /· (?:checked|\d+ findings?)/u);
    await page.press('Control+Enter');
    await clickSendButton(page, 'send-anyway');
    await waitForSendUi(page, 'the notice', ({ notice }) => notice?.includes('once more'));
    await page.type(' ');
    await waitForSendUi(page, 'no notice', ({ notice }) => notice === undefined);
    await page.close();
  });

  test('a reply whose field lost the focus is held all the same', async () => {
    const page = await openReply('rich');
    await writeReply(page, `Hej Mette, du er en ${BLOCKED_WORD}.`);
    const line = await page.waitFor('the address line', () => {
      const box = document.querySelector('[data-test="reply-to"]')?.getBoundingClientRect();
      return box && { x: box.x + 30, y: box.y + 8 };
    });
    await page.click(line?.x ?? 0, line?.y ?? 0);
    await page.press('Control+Enter');
    await waitForSendUi(page, 'a reminder', ({ dialog, notice }) => dialog ?? notice);
    expect(await sentReplies(page)).toEqual([]);
    await page.close();
  });

  test('an empty reply is never held', async () => {
    const page = await openReply('plain');
    await page.press('Control+Enter');
    await page.waitFor('the demo to see the press', () =>
      document.querySelector('[data-test="send-status"]')?.textContent?.includes('first'),
    );
    expect(await readSendUi(page)).toEqual({});
    await page.close();
  });

  test('an internal note is never held', async () => {
    const page = await browser.newPage(`${demo.url}#/ticket/1001?tab=note`);
    await clickDemo(page, 'note-editor');
    await waitForBadge(page, /Nordlys/u);
    await page.type(`Kunden er en ${BLOCKED_WORD}.`);
    await waitForBadge(page, /· (?:checked|\d+ findings?)/u);
    // The page calls its own button a send, as a site does that uses one button for both.
    await page.evaluate(() =>
      document.querySelector('[data-test="add-note"]')?.setAttribute('data-replybook-send', ''),
    );
    await clickDemo(page, 'add-note');
    await page.waitFor('the note to be added', () =>
      document.querySelector('[data-test="note-status"]')?.textContent?.includes('added'),
    );
    expect(await readSendUi(page)).toEqual({});
    await page.close();
  });

  test('where the pack forbids it, there is no sending anyway', async () => {
    await installGuardPack(browser, { override: 'forbidden', 'missing-parts': 'hold' });
    const page = await openReply('plain');
    await writeReply(page, `Hej Mette, din ${BLOCKED_WORD}.`);
    await waitForBadge(page, /· (?:checked|\d+ findings?)/u);
    await page.press('Control+Enter');
    const { buttons, lead } = await waitForSendDialog(page);
    expect(Object.keys(buttons)).toEqual(['send-fix', 'send-back']);
    expect(lead).toContain('does not let');
    await page.press('Escape');
    await page.press('Control+Enter');
    await waitForSendDialog(page);
    expect(await sentReplies(page)).toEqual([]);
    await page.close();
  });

  test('a missing part holds the shortest reply, where the pack wants it', async () => {
    await installGuardPack(browser, { 'missing-parts': 'hold' });
    const page = await openReply('plain');
    await writeReply(page, 'Det er sendt.');
    await waitForBadge(page, /· (?:checked|\d+ findings?)/u);
    await page.press('Control+Enter');
    const { findings } = await waitForSendDialog(page);
    expect(findings).toEqual([expect.stringContaining('greeting')]);
    await clickSendButton(page, 'send-fix');
    await page.type('Hej Mette. ');
    await waitForBadge(page, /· (?:checked|\d+ findings?)/u);
    await page.press('Control+Enter');
    const sent = await waitUntil('the reply to be sent', async () => {
      const replies = await sentReplies(page);
      return replies.length > 0 ? replies : undefined;
    });
    expect(sent.map(({ text }) => text)).toEqual(['Hej Mette. Det er sendt.']);
    await page.close();
  });
});
