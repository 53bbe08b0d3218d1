import { afterAll, beforeAll, expect, test } from 'vitest';

import { serveDemo } from '../../demo/serve.mjs';
import { browserNames, launchBrowser, type Page } from '../support/browsers.ts';
import { focusReply, replyMarks, replyText } from '../support/demo-reply.ts';
import { extensionDirs } from '../support/extension-dirs.ts';
import { removePacks } from '../support/options-page.ts';
import { readMarks, waitForBadge, waitForCard, waitForUi } from '../support/replybook-page.ts';
import { servePages } from '../support/serve-pages.ts';
import { waitUntil } from '../support/wait-until.ts';

let demo: Awaited<ReturnType<typeof serveDemo>>;
beforeAll(async () => {
  demo = await serveDemo();
});
afterAll(() => demo?.close());

const FAULTY = 'Vi undersøge sagen i dag. Det er et stor beløb, og hun kan besvarer din mail.';
const RIGHT = 'Vi undersøger sagen i dag. Det er et stort beløb, og hun kan besvare din mail.';

const marked = async (page: Page) => (await replyMarks(page)).map(({ text }) => text);

test.each(browserNames)(
  'in %s Danish grammar is marked, explained, and put right by the keyboard',
  async (name) => {
    const browser = await launchBrowser(name, { extensionDir: extensionDirs[name] });
    try {
      const page = await browser.newPage(`${demo.url}#/ticket/1001?editor=rich`);
      await focusReply(page);
      await page.type(FAULTY);
      await waitForBadge(page, /\d findings?/u);
      await waitUntil('three marks', async () => (await marked(page)).length === 3);
      expect(await marked(page)).toEqual(['undersøge', 'stor', 'besvarer']);
      for (let left = 3; left > 0; left -= 1) {
        await page.press('Control+Home');
        await page.press('F8');
        const { why, suggestions } = await waitForCard(page);
        expect(why).not.toBe('');
        expect(suggestions.length).toBeGreaterThan(0);
        await page.press('Enter');
        await waitForUi(page, 'the card to close', ({ card }) => !card);
        await waitUntil('one mark less', async () => (await marked(page)).length === left - 1);
        await waitForBadge(page, /checked|\d findings?/u);
      }
      expect((await replyText(page)).trim()).toBe(RIGHT);
    } finally {
      await browser.close();
    }
  },
);

/** Faults of grammar, and what only our own lists of words tell. */
const OTHERS = [
  ['German', 'Seid gestern warten wir auf eine Antwort des Lieferanten.', ['Seid']],
  [
    'German, with a word that its dictionary lacks',
    'Das Gesteck ist da, Ihre bankverbindung fehlt. Wenn es sich lockert melden Sie sich bitte.',
    ['bankverbindung', 'lockert melden'],
    // `Gesteck` is listed as unknown.
    3,
  ],
  ['Dutch', 'Uw aanvraag behandeld mijn collega morgen in de ochtend.', ['behandeld']],
  ['Swedish', 'Vi har fått din ny adress, men kvittot är inte skickad.', ['ny', 'skickad']],
  [
    'English',
    'We look forward to hear from you, and we has noted the change.',
    ['look forward to hear', 'we has'],
  ],
  [
    'French',
    'Votre nouvelle carte a été posté lundi, mais le poids indiqués ne va pas.',
    ['posté', 'indiqués'],
  ],
  [
    'Spanish',
    'Los gastos de gestión se devolverá el lunes. Tu cuenta ya está activo.',
    ['devolverá', 'activo'],
  ],
] as const;

test.each(browserNames)(
  'in %s grammar is marked in the language that the reply is written in',
  async (name) => {
    await using server = await servePages({
      pages: { '/': '<textarea rows="9" cols="80"></textarea>' },
    });
    const browser = await launchBrowser(name, { extensionDir: extensionDirs[name] });
    try {
      // What a client asks of a reply is not what this is about.
      await removePacks(await browser.openExtensionPage('options.html'));
      for (const [language, text, faults, findings = faults.length] of OTHERS) {
        const page = await browser.newPage(server.origin);
        await page.click(60, 30);
        await page.type(text);
        await waitForBadge(page, new RegExp(`${findings} finding`, 'u'));
        const marks = (await readMarks(page)).map((mark) => mark.text);
        expect(marks, language).toEqual(faults);
        await page.close();
      }
    } finally {
      await browser.close();
    }
  },
);

const MIXED = [
  'Hej Mette, vi undersøge sagen i dag, og du får svar på din beksed i morgen.',
  'Our supplier writes that the router were sent on Monday, and that the adress was right.',
  'Vi vender tilbage til dig, så snart pakken er ankommet her hos os.',
] as const;

test.each(browserNames)(
  "in %s a paragraph in another of the client's languages is checked in that language",
  async (name) => {
    const browser = await launchBrowser(name, { extensionDir: extensionDirs[name] });
    try {
      const page = await browser.newPage(`${demo.url}#/ticket/1001?editor=rich`);
      await focusReply(page);
      for (const paragraph of MIXED) {
        await page.type(paragraph);
        await page.press('Enter');
      }
      await waitForBadge(page, /\d findings?/u);
      await waitUntil('the marks', async () => (await marked(page)).length === 4);
      expect(await marked(page)).toEqual(['undersøge', 'beksed', 'the router were', 'adress']);
    } finally {
      await browser.close();
    }
  },
);
