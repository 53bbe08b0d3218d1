import { describe, expect, test } from 'vitest';

import { browserNames } from '../support/browsers.ts';
import { focusReply, replyMarks, replyText } from '../support/demo-reply.ts';
import { waitForBadge, waitForCard, waitForUi } from '../support/replybook-page.ts';
import { useDemo, type OpenedDemo } from '../support/use-demo.ts';
import { waitUntil } from '../support/wait-until.ts';

const DAY_MS = 86_400_000;

/** As Danes write it, without the year; `named` days off, its weekday is a wrong one. */
function dayInDanish(date: Date, named = 0): string {
  const write = (options: Intl.DateTimeFormatOptions, at: Date) =>
    new Intl.DateTimeFormat('da', options).format(at);
  const weekday = write({ weekday: 'long' }, new Date(date.getTime() + named * DAY_MS));
  return `${weekday} den ${write({ day: 'numeric', month: 'long' }, date)}`;
}

describe.each(browserNames)('in %s', (name) => {
  let opened: OpenedDemo;
  useDemo(name, (one) => (opened = one));

  test('a weekday that does not go with its date is marked and put right', async () => {
    const { browser, demo } = opened;
    const page = await browser.newPage(`${demo.url}#/ticket/1001?editor=rich`);
    await focusReply(page);
    const soon = new Date(Date.now() + 10 * DAY_MS);
    const later = new Date(Date.now() + 12 * DAY_MS);
    const wrong = dayInDanish(soon, 1);
    await page.type(`Vi ringer til dig ${wrong}, og varen kommer ${dayInDanish(later)}.`);
    await waitForBadge(page, /\d findings?/u);
    const marks = await waitUntil('the mark', async () => {
      const painted = await replyMarks(page);
      return painted.length > 0 && painted;
    });
    expect(marks.map(({ text }) => text)).toEqual([wrong]);
    await page.press('Control+Home');
    await page.press('F8');
    const { message, suggestions } = await waitForCard(page);
    expect(message).toContain(`${soon.getFullYear()}`);
    expect(suggestions[0]?.text).toContain(dayInDanish(soon));
    await page.press('Enter');
    await waitForUi(page, 'the card to close', ({ card }) => !card);
    expect(await replyText(page)).toContain(`Vi ringer til dig ${dayInDanish(soon)}, og`);
  });
});
