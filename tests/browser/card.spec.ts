import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { browserNames, launchBrowser, type Browser, type Page } from '../support/browsers.ts';
import { extensionDirs } from '../support/extension-dirs.ts';
import {
  clickPart,
  partsOf,
  readMarks,
  waitForBadge,
  waitForCard,
  waitForUi,
} from '../support/replybook-page.ts';
import { servePages, type PageServer } from '../support/serve-pages.ts';
import { waitUntil } from '../support/wait-until.ts';

/** The thread names the customer, and everything that a careless card could scroll is scrolled. */
const page = `<!doctype html><meta charset="utf-8"><title>card</title><style>
  body { margin: 0; height: 3000px; font: 16px sans-serif } .pane { margin: 240px 60px; height: 300px; overflow: auto }
  textarea { width: 480px; height: 120px; font: inherit; margin: 90px 0 700px }
</style><body data-replybook="reply" data-replybook-customer="Mette Nielsen"><div class="pane"><textarea id="field"></textarea></div>`;

describe.each(browserNames)('in %s', (name) => {
  let browser: Browser;
  let server: PageServer;
  beforeAll(async () => {
    server = await servePages({ pages: { '/card.html': page } });
    browser = await launchBrowser(name, { extensionDir: extensionDirs[name] });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  const open = async (text: string): Promise<Page> => {
    const tab = await browser.newPage(`${server.origin}/card.html`);
    const at = await tab.evaluate(() => {
      scrollTo(0, 60);
      document.querySelector('.pane')?.scrollTo(0, 30);
      const { x, y } = document.querySelector('#field')?.getBoundingClientRect() ?? new DOMRect();
      return { x, y };
    });
    await tab.click(at.x + 40, at.y + 12);
    await waitForBadge(tab, /Nordlys/u);
    await tab.type(text);
    await waitForBadge(tab, /\d findings?/u);
    return tab;
  };
  const state = (tab: Page) =>
    tab.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>('#field');
      return {
        scrolled: [scrollY, document.querySelector('.pane')?.scrollTop, field?.scrollTop],
        focused: document.activeElement?.id,
        caret: [field?.selectionStart, field?.selectionEnd],
        text: field?.value,
      };
    });
  const markOf = (tab: Page, word: string) =>
    waitUntil(`the mark of ${word}`, async () => {
      const mark = (await readMarks(tab)).find(({ text }) => text === word);
      return mark?.rects[0] && { rect: mark.rects[0] };
    });
  const press = async (tab: Page, ...keys: readonly string[]) => {
    for (const key of keys) await tab.press(key);
  };
  const noCard = (tab: Page) => waitForUi(tab, 'no card', ({ card }) => !card);

  test('a pointer that rests on a mark sees its card, and nothing else of the page changes', async () => {
    const tab = await open('Tak. Det er gratis i dag.');
    const before = await state(tab);
    const { rect } = await markOf(tab, 'gratis');
    await tab.move(rect.x + 5, rect.y + 4);
    await tab.move(rect.x + 9, rect.y + 6);
    const card = await waitForCard(tab);
    expect(card.rect.y >= rect.y + rect.height || card.rect.y + card.rect.height <= rect.y).toBe(
      true,
    );
    expect(await state(tab)).toEqual(before);
    await tab.move(rect.x + 9, card.rect.y + 20);
    await tab.move(rect.x + 12, card.rect.y + 30);
    const suggestion = card.suggestions[0];
    if (!suggestion) throw new Error('The card suggests nothing.');
    await clickPart(tab, suggestion);
    await waitUntil('the mended text', async () =>
      (await state(tab)).text?.includes('uden ekstra betaling'),
    );
    expect((await state(tab)).scrolled).toEqual(before.scrolled);
    await tab.close();
  });

  test('the card goes when the pointer leaves it, stays after a click, and Escape closes it', async () => {
    const tab = await open('Tak. Det er gratis i dag.');
    const { rect } = await markOf(tab, 'gratis');
    await tab.move(rect.x + 5, rect.y + 4);
    await tab.move(rect.x + 9, rect.y + 6);
    await waitForCard(tab);
    await tab.move(5, 5);
    await noCard(tab);
    const before = await state(tab);
    await tab.click(rect.x + rect.width / 2, rect.y + rect.height / 2);
    await waitForCard(tab);
    expect((await state(tab)).scrolled).toEqual(before.scrolled);
    await tab.press('Escape');
    await noCard(tab);
    expect((await state(tab)).focused).toBe('field');
    await tab.close();
  });

  test('all is done by the keyboard: next, previous, list, ignore, and back to the same caret', async () => {
    const tab = await open('Det er gratis og zeitnahh og igen gratis.');
    const before = await state(tab);
    await press(tab, 'Control+.');
    const last = await waitForCard(tab);
    await tab.press('n');
    await waitForUi(tab, 'another finding', ({ card }) => card && card.message !== last.message);
    await tab.press('p');
    await waitForUi(tab, 'the finding before', ({ card }) => card?.message === last.message);
    await tab.press('a');
    await waitForUi(tab, 'the list', ({ card }) => card?.message === 'Findings in this reply');
    await tab.press('Escape');
    await noCard(tab);
    expect(await state(tab)).toEqual(before);
    const marks = (await readMarks(tab)).length;
    await tab.press('Control+.');
    await waitForCard(tab);
    await tab.press('i');
    await noCard(tab);
    await waitUntil('fewer marks', async () => (await readMarks(tab)).length < marks);
    expect(await state(tab)).toEqual(before);
    await tab.close();
  });

  test('a rule that is switched off stays off, is listed, and comes back', async () => {
    const tab = await open('Det er gratis i dag.');
    await press(tab, 'Control+.');
    await waitForCard(tab);
    await press(tab, 'm', 'o');
    await waitForUi(tab, 'the way back', ({ card }) => /switched off/u.test(card?.message ?? ''));
    await waitUntil('no mark', async () => (await readMarks(tab)).length === 0);
    const [undo] = await waitUntil('the way back', () => partsOf(tab, 'primary'));
    if (!undo) throw new Error('There is no way back.');
    await clickPart(tab, undo);
    await markOf(tab, 'gratis');
    await press(tab, 'Control+.');
    await waitForCard(tab);
    await press(tab, 'm', 'o');
    await waitUntil('no mark', async () => (await readMarks(tab)).length === 0);
    await tab.close();

    const later = await open('Det er gratis i dag, beksed.');
    expect((await readMarks(later)).map(({ text }) => text)).toEqual(['beksed']);
    await press(later, 'Control+.', 'a');
    await waitForUi(later, 'the list', ({ card }) => /Findings/u.test(card?.message ?? ''));
    const show = (await partsOf(later, 'action')).find(({ text }) => text === 'Show');
    if (!show) throw new Error('The list does not tell of rules switched off.');
    await clickPart(later, show);
    const on = await waitUntil('the switch', async () =>
      (await partsOf(later, 'action')).find(({ text }) => text === 'Switch on'),
    );
    await clickPart(later, on);
    await markOf(later, 'gratis');
    await later.close();
  });

  test('quiet keeps only what holds a reply back, and the badge says so', async () => {
    const tab = await open('Det er gratis i dag.');
    await press(tab, 'Control+.', 'a');
    await waitForUi(tab, 'the list', ({ card }) => /Findings/u.test(card?.message ?? ''));
    // The first thing in the list is the choice of client, which takes letters itself.
    await press(tab, 'Tab', 'q');
    await waitForBadge(tab, /quiet/u);
    await waitUntil('no mark', async () => (await readMarks(tab)).length === 0);
    await tab.close();
  });

  test('a word that goes into the dictionary is marked no more', async () => {
    const tab = await open('Det er en frugtboksert.');
    await markOf(tab, 'frugtboksert');
    await press(tab, 'Control+.');
    await waitForCard(tab);
    await tab.press('d');
    await waitUntil('the word to be known', async () =>
      /“frugtboksert” is one of your words/u.test((await partsOf(tab, 'spoken'))[0]?.text ?? ''),
    );
    expect(await readMarks(tab)).toEqual([]);
    await tab.close();
  });
});
