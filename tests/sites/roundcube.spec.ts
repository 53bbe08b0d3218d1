import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';

import { browserNames, launchBrowser, type Browser, type Page } from '../support/browsers.ts';
import { extensionDirs } from '../support/extension-dirs.ts';
import {
  clickPart,
  readMarks,
  waitForBadge,
  waitForPalette,
  waitForTemplateForm,
  waitForUi,
} from '../support/replybook-page.ts';
import { waitUntil } from '../support/wait-until.ts';
import {
  composeField,
  composeHtml,
  fieldOffset,
  focusCompose,
  mailboxIsQuiet,
  openReply,
  pressSend,
  readHtml,
  type ComposeKind,
} from './roundcube-compose.ts';
import { foldSpace, OUR_TRACES, sentFiles, waitForMail } from './sent-mail.ts';

const site = inject('roundcube');
const { base, outbox } = site ?? { base: '', outbox: '' };

/** A real Roundcube with real mails, on loopback. Needs Debian and root; left out where its script is not at hand. */
describe.runIf(site)('in a real Roundcube', () => {
  describe.each(browserNames)('in %s', (name) => {
    let browser: Browser;
    // A fresh browser each: Roundcube keeps who is logged in, and asks before it leaves a draft.
    beforeEach(async () => {
      browser = await launchBrowser(name, { extensionDir: extensionDirs[name] });
    });
    afterEach(async () => {
      await browser?.close();
    });

    test.each<ComposeKind>(['plain', 'html'])(
      'a %s reply: faults marked, a suggestion taken and undone, a template in once, and sent as it stood with the quote untouched',
      async (kind) => {
        const page = await openReply(browser, base, kind);
        await focusCompose(page, kind);
        const quoteBefore =
          kind === 'html' ? (await readHtml(page, await composeHtml(page))).quote : '';
        await waitForBadge(page, /Nordlys Bredbånd · da/u);
        const customer = kind === 'plain' ? 'Mette' : 'Jens';
        await page.type(`Hej ${customer}, din beksed om Nordlysfiber er gratis [NAVN] i dag. `);
        const marks = await waitUntil('four marks', async () => {
          const seen = await readMarks(page);
          return seen.length === 4 ? seen : undefined;
        });
        expect(marks.map(({ text }) => text)).toEqual([
          'beksed',
          'Nordlysfiber',
          'gratis',
          '[NAVN]',
        ]);

        const before = await textOf(page, kind);
        const [first] = marks;
        const rect = first?.rects[0];
        if (!rect) throw new Error('The first mark has no place on the screen.');
        const { x, y } = await fieldOffset(page, kind);
        await clickPart(page, { rect: { ...rect, x: rect.x + x, y: rect.y + y } });
        const suggestion = await waitForUi(page, 'the suggestion', ({ card }) =>
          card?.suggestions.find(({ text }) => text === 'besked'),
        );
        await clickPart(page, suggestion);
        const mended = before.replace('beksed', 'besked');
        await waitUntil('the mended reply', async () => (await textOf(page, kind)) === mended);
        await page.press('Control+z');
        await waitUntil('the reply before', async () => (await textOf(page, kind)) === before);

        await page.press('End');
        await page.press('Control+Space');
        await waitForPalette(page);
        await page.type('genstart');
        await waitForUi(page, 'the template', ({ palette }) =>
          palette?.items[0]?.text.startsWith('Genstart'),
        );
        await page.press('Enter');
        if (kind === 'plain') {
          // The first identity has no name for the agent, so the template asks for it.
          await waitForTemplateForm(page);
          await page.type('Jonas Holm');
          await page.press('Enter');
        }
        const after = await waitUntil('the template', async () => {
          const text = await textOf(page, kind);
          return text.includes('Sæt strømstikket i igen') ? text : undefined;
        });
        expect(after.match(/Sæt strømstikket i igen/gu)).toHaveLength(1);
        expect(after).toContain(
          `Venlig hilsen\n${kind === 'plain' ? 'Jonas Holm' : 'Agent Two'}\n`,
        );
        expect(after).toContain(`Hej ${customer}\n`);
        // The customer's mail is still there, once.
        expect(after.match(/støvsuger|tredje gang/gu)).toHaveLength(1);

        const sentBefore = await sentFiles(outbox);
        const html = kind === 'html' ? await composeHtml(page) : '';
        // A reply that is not checked yet would be held once.
        await waitForBadge(page, /· \d+ findings?/u);
        await pressSend(page);
        const mail = await waitForMail(outbox, sentBefore, () => mailboxIsQuiet(page));
        expect(mail.html ?? mail.text).not.toMatch(OUR_TRACES);
        if (kind === 'plain') {
          expect(mail.html).toBeUndefined();
          expect(splitQuote(mail.text)).toEqual(splitQuote(after));
        } else {
          const sent = await readHtml(page, mail.html ?? '');
          expect(foldSpace(sent.text)).toBe(foldSpace((await readHtml(page, html)).text));
          expect(foldSpace(sent.quote)).toBe(foldSpace(quoteBefore));
        }
      },
    );
  });
});

/** The agent's own lines to the letter but for spaces at their ends, and the quote's words: Roundcube breaks its lines anew. */
function splitQuote(text: string): { own: string; quote: string } {
  const at = text.search(/^On \d{4}-/mu);
  const own = text.slice(0, at).replaceAll(/ +$/gmu, '');
  return { own, quote: foldSpace(text.slice(at).replaceAll('>', '')) };
}

async function textOf(page: Page, kind: ComposeKind): Promise<string> {
  return (await composeField(page, kind)).replaceAll('\u00A0', ' ');
}
