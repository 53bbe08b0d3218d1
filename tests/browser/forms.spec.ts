import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { serveDemo } from '../../demo/serve.mjs';
import { browserNames, launchBrowser, type Browser, type Page } from '../support/browsers.ts';
import { extensionDirs } from '../support/extension-dirs.ts';
import {
  clickPart,
  readMarks,
  readUi,
  waitForBadge,
  waitForCard,
  waitForUi,
} from '../support/replybook-page.ts';
import { readSpied, spyingExtension } from '../support/spying-extension.ts';
import { waitUntil } from '../support/wait-until.ts';

/** What is typed in a field, and what one click makes of it; without that there is nothing to find. */
const FIELDS: readonly (readonly [field: string, typed: string, mended?: string])[] = [
  ['customer-number', '204 117', '204117'],
  ['phone', '12345678', '+45 12 34 56 78'],
  ['street', 'ærøvej 16', 'Ærøvej 16'],
  ['move-date', '12/31/2026', '31-12-2026'],
  ['amount', '1,234.50', '1.234,50 kr.'],
  ['iban', 'dk50 0040 0440 1162 43', 'DK50 0040 0440 1162 43'],
];
/** Values that are wrong for sure and that nobody can mend but the agent. */
const WRONG = [
  ['birth', '30-02-1982'],
  ['cvr', '22756215'],
] as const;
const RIGHT = [
  ['customer-number', '204117'],
  ['phone', '+45 12 34 56 78'],
  ['birth', '28-02-1982'],
  ['cvr', '22756214'],
  ['company', 'novo nordisk a/s'],
  ['street', 'Ærøvej 16, 2. tv.'],
  ['postcode', '8700'],
  ['city', 'Horsens'],
  ['move-date', '31-12-2026'],
  ['amount', '1.234,50 kr.'],
  ['iban', 'DK50 0040 0440 1162 43'],
] as const;
const SECRET = 'hemmelig 4571';
const EXCLUDED = ['record', 'search', 'team', 'password', 'code', 'card', 'f17', 'locked'];

describe.each(browserNames)('the form of the demo in %s', (name) => {
  let browser: Browser;
  let spying: Awaited<ReturnType<typeof spyingExtension>>;
  let demo: Awaited<ReturnType<typeof serveDemo>>;
  beforeAll(async () => {
    demo = await serveDemo();
    spying = await spyingExtension(extensionDirs[name]);
    browser = await launchBrowser(name, { extensionDir: spying.dir });
    const options = await browser.openExtensionPage('options.html');
    await options.waitFor('the packs', () => document.querySelectorAll('.pack-list li').length > 1);
    await options.close();
  });
  afterAll(async () => {
    await browser?.close();
    await spying?.remove();
    await demo?.close();
  });
  const open = (ticket = '1001') => browser.newPage(`${demo.url}#/ticket/${ticket}?tab=form`);
  const marked = async (page: Page) => (await readMarks(page)).map(({ text }) => text);
  const waitForMark = (page: Page, text: string) =>
    waitUntil(`the mark of ${text}`, async () =>
      (await readMarks(page)).find((mark) => mark.text === text),
    );

  test('a wrong value is marked in its field, one click writes it right, and Ctrl+Z takes that back', async () => {
    const page = await open();
    for (const [field, typed, mended] of FIELDS) {
      await focusField(page, field);
      await page.type(typed);
      await waitForBadge(page, /Nordlys Bredbånd · da · 1 finding/u);
      const [rect] = (await waitForMark(page, typed)).rects;
      if (!rect) throw new Error(`${typed} is marked nowhere`);
      await clickPart(page, { rect });
      const suggestion = await waitForUi(page, `the suggestion ${mended}`, ({ card }) =>
        card?.suggestions.find(({ text }) => text === mended),
      );
      await clickPart(page, suggestion);
      await waitForValue(page, field, mended ?? '');
      await waitForBadge(page, /da · checked/u);
      expect(await marked(page)).not.toContain(mended);
      await page.press('Control+z');
      await waitForValue(page, field, typed);
      await page.press('Control+Shift+z');
      await waitForValue(page, field, mended ?? '');
    }
    await page.close();
  });

  test('an e-mail field, which tells no caret, is marked, mended as a whole and undone all the same', async () => {
    const page = await open();
    await focusField(page, 'email');
    await page.press('End');
    await page.type('.');
    const wrong = 'mette.sorensen@postkasse.example.';
    const [rect] = (await waitForMark(page, wrong)).rects;
    if (!rect) throw new Error('The address is marked nowhere');
    expect(rect.width).toBeGreaterThan(100);
    await clickPart(page, { rect });
    const card = await waitForCard(page);
    expect(card.suggestions.map(({ text }) => text)).toEqual(['mette.sorensen@postkasse.example']);
    await page.press('Escape');
    await waitForUi(page, 'the card to close', (ui) => !ui.card);
    await page.press('Control+.');
    const [suggestion] = (await waitForCard(page)).suggestions;
    if (suggestion) await clickPart(page, suggestion);
    await waitForValue(page, 'email', 'mette.sorensen@postkasse.example');
    await page.press('Control+z');
    await waitForValue(page, 'email', wrong);
    await page.close();
  });

  test('marks stay in the fields filled in before, and a number that no one can mend says why', async () => {
    const page = await open();
    for (const [field, typed] of WRONG) {
      await focusField(page, field);
      await page.type(typed);
    }
    await focusField(page, 'city');
    for (const [, typed] of WRONG) await waitForMark(page, typed);
    const [rect] = (await waitForMark(page, '22756215')).rects;
    if (rect) await clickPart(page, { rect });
    const card = await waitForCard(page);
    expect(card.message).toMatch(/check digit/u);
    expect(card.suggestions).toEqual([]);
    await page.close();
  });

  test('a field that was filled in and left before Replybook was there is marked all the same', async () => {
    const page = await open();
    await page.waitFor(
      'the form',
      () => document.querySelector('[data-test="form-city"]') !== null,
    );
    // In one go, so that no script of ours can come between.
    await page.evaluate((typed) => {
      const [birth, city] = ['birth', 'city'].map((field) =>
        document.querySelector<HTMLInputElement>(`[data-test="form-${field}"]`),
      );
      birth?.focus();
      if (birth) birth.value = typed;
      city?.focus();
    }, WRONG[0][1]);
    await waitForMark(page, WRONG[0][1]);
    await page.close();
  });

  test('right values of every kind have no finding', async () => {
    const page = await open();
    for (const [field, typed] of RIGHT) {
      await focusField(page, field);
      await page.type(typed);
      await waitForBadge(page, /da · checked/u);
    }
    expect(await marked(page)).toEqual([]);
    await page.close();
  });

  test('the note is read as sentences by spelling and guidelines, and no part of a letter is missing', async () => {
    const page = await open();
    await focusField(page, 'comment');
    await page.type('Du får det gratis i en måned, fordi vi ikke sendte en beksed i tide.');
    await waitForBadge(page, /da · 2 findings/u);
    expect(await marked(page)).toEqual(['gratis', 'beksed']);
    await page.close();
  });

  test('the form of another client is checked by that client’s country', async () => {
    const page = await open('1007');
    await focusField(page, 'amount');
    await page.type('12.50');
    await waitForBadge(page, /Bergwald Outdoor · de · 1 finding/u);
    await focusField(page, 'phone');
    await page.type('030/123456-78');
    await waitForBadge(page, /Bergwald Outdoor · de · checked/u);
    await page.close();
  });

  test('nothing of secrets, searches, choices and locked fields is read, and no message tells of them', async () => {
    const page = await open();
    await focusField(page, 'postcode');
    await page.type('8700');
    await waitForBadge(page, /da · checked/u);
    for (const field of EXCLUDED) {
      await focusField(page, field);
      await page.type(SECRET);
      expect((await readUi(page)).badge, `a badge at ${field}`).toBeUndefined();
    }
    // Whatever the focus in them started would have been sent before this answer.
    await focusField(page, 'city');
    await page.type('horsens');
    await waitForMark(page, 'horsens');

    const { messages, reads } = await readSpied(page);
    expect(messages.some((message) => message.includes('"text":"8700"'))).toBe(true);
    const labels =
      /hemmelig|4571|Security code|One-time code|Your password|Card number|Find an agreement|"Team"|Branch/u;
    expect(messages.filter((message) => labels.test(message))).toEqual([]);
    expect(messages.filter((message) => message.includes('C-1001'))).toEqual([]);
    expect(reads).toContain('form-postcode');
    expect(reads.filter((test_) => EXCLUDED.includes(test_.replace('form-', '')))).toEqual([]);
    await page.close();
  });
});

/** A real click into the field, scrolled into view. */
async function focusField(page: Page, field: string): Promise<void> {
  const at = await page.waitFor(
    `the field ${field}`,
    (selector) => {
      const element = document.querySelector(selector);
      element?.scrollIntoView({ block: 'center' });
      const box = element?.getBoundingClientRect();
      return box && box.height > 0 ? { x: box.x + 40, y: box.y + 12 } : undefined;
    },
    `[data-test="form-${field}"]`,
  );
  await page.click(at?.x ?? 0, at?.y ?? 0);
}

async function waitForValue(page: Page, field: string, value: string): Promise<void> {
  await page.waitFor(
    `the value ${value} in ${field}`,
    (selector, wanted) => document.querySelector<HTMLInputElement>(selector)?.value === wanted,
    `[data-test="form-${field}"]`,
    value,
  );
}
