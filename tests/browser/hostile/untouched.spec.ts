import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { browserNames, launchBrowser, type Browser, type Page } from '../../support/browsers.ts';
import { duringSession, withoutOurs } from '../../support/demo-reply.ts';
import { extensionDirs } from '../../support/extension-dirs.ts';
import {
  clickPart,
  readMarks,
  waitForCard,
  waitForPalette,
  waitForUi,
} from '../../support/replybook-page.ts';
import { servePages, type PageServer } from '../../support/serve-pages.ts';
import { waitUntil } from '../../support/wait-until.ts';
import { applyByClick, enterField, waitForText } from './full-job.ts';
import { readTraces, removeField } from './reply-field.ts';

const box = 'position: fixed; left: 20px; top: 20px; width: 600px; height: 240px; margin: 0';
const TEXT = 'Hej Mette, din Nordlysfiber er gratis nu.';
const page = (body: string) =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"></head><body style="margin: 0" class="page"><p>Mail</p>${body}</body></html>`;
const frame = 'position: fixed; left: 0; top: 0; width: 900px; height: 600px; border: 0';
/** 120 lines in nested boxes that scroll, with faults at both edges of what is to be seen. */
const long = (field: string) =>
  page(`<div style="height: 3000px"></div><div id="outer" style="position: absolute; left: 20px; top: 520px; width: 700px; height: 260px; overflow: auto">
  <div style="height: 400px"></div><div id="inner" style="height: 250px; overflow: auto"><div style="height: 300px"></div>${field}<div style="height: 900px"></div></div><div style="height: 900px"></div></div>`);
const lines = Array.from({ length: 120 }, (_, at) => `Linje ${at}: det er gratis nu.`);
const pages = {
  '/rich': page(
    `<div id="field" style="${box}" contenteditable="true" data-page="1"><p>${TEXT}</p><blockquote>Citat</blockquote></div>`,
  ),
  '/plain': page(`<textarea id="field" style="${box}" name="body">${TEXT}</textarea>`),
  '/framed': page(
    `<iframe style="${frame}" srcdoc='${page(`<div id="field" style="${box}" contenteditable="true"><p>${TEXT}</p></div>`)}'></iframe>`,
  ),
  '/long-rich': long(
    `<div id="field" contenteditable="true" style="height: 220px; overflow: auto">${lines.map((line) => `<p style="margin: 0">${line}</p>`).join('')}</div>`,
  ),
  '/long-plain': long(
    `<textarea id="field" style="width: 600px; height: 220px">${lines.join('\n')}</textarea>`,
  ),
};

describe.each(browserNames)('in %s', (name) => {
  let browser: Browser;
  let server: PageServer;
  beforeAll(async () => {
    server = await servePages({ pages });
    browser = await launchBrowser(name, { extensionDir: extensionDirs[name] });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test.each(['/rich', '/plain', '/framed'])(
    'the HTML of %s stays as it is through a whole session but for the word applied',
    async (path) => {
      const tab = await browser.newPage(`${server.origin}${path}`);
      const before = await readHtml(tab);
      const expectUntouched = async () =>
        expect((await readHtml(tab)).map(duringSession)).toEqual(before);
      await enterField(tab);
      await waitUntil('two marks', async () => (await readMarks(tab)).length === 2);
      await expectUntouched();

      await clickMark(tab, 'gratis');
      await waitForCard(tab);
      await expectUntouched();
      await tab.press('Escape');
      await waitForUi(tab, 'no card', ({ card }) => !card);
      await tab.press('Control+Space');
      await waitForPalette(tab);
      await tab.type('genstart');
      await expectUntouched();
      await tab.press('Escape');
      await waitForUi(tab, 'no palette', ({ palette }) => !palette);
      await expectUntouched();

      await applyByClick(tab, 'gratis', 'uden ekstra betaling');
      // The text of a text area is no part of its HTML.
      const mended = before.map((html) =>
        path === '/plain'
          ? html
          : html.replace(/gratis nu\.(?=<\/p>)/u, 'uden ekstra betaling nu.'),
      );
      expect((await readHtml(tab)).map(duringSession)).toEqual(mended);
      await tab.press('Control+z');
      await waitForText(tab, 'the text before', (text) => text.includes(TEXT));
      await expectUntouched();
      await tab.click(880, 580);
      // To the byte, once the agent works elsewhere.
      await waitUntil(
        'the HTML from before',
        async () => (await readHtml(tab)).map(withoutOurs).join() === before.join(),
      );

      await removeField(tab);
      await waitUntil('the end of all traces', async () => (await readTraces(tab)).length === 0);
      await tab.close();
    },
  );

  test.each(['/long-rich', '/long-plain'])(
    'nothing around or in the field of %s scrolls when cards and palette open, close and apply',
    async (path) => {
      const tab = await browser.newPage(`${server.origin}${path}`);
      await tab.evaluate(() => {
        scrollTo(0, 300);
        document.querySelector('#outer')?.scrollTo(0, 390);
        document.querySelector('#inner')?.scrollTo(0, 290);
        document.querySelector('#field')?.scrollTo(0, 1003);
      });
      await tab.bringToFront();
      await tab.click(300, 350);
      const seen = await waitUntil('marks in sight', async () => {
        const marks = await marksInSight(tab);
        return marks.length > 4 ? marks : undefined;
      });
      const before = await readScroll(tab);
      const expectStill = async (what: string) =>
        expect(await readScroll(tab), what).toEqual(before);
      for (const rect of [seen.at(0), seen.at(-1), seen.at(3)]) {
        if (!rect) continue;
        await clickPart(tab, { rect });
        await waitForCard(tab);
        await expectStill('a card opened by click');
        await tab.press('Escape');
        await waitForUi(tab, 'no card', ({ card }) => !card);
        await expectStill('a card closed by Escape');
      }
      await tab.press('Control+.');
      await waitForCard(tab);
      await expectStill('a card opened by key');
      await tab.press('Escape');
      await waitForUi(tab, 'no card', ({ card }) => !card);
      await expectStill('the focus given back');
      await tab.press('Control+Space');
      await waitForPalette(tab);
      await expectStill('the palette');
      await tab.press('Escape');
      await waitForUi(tab, 'no palette', ({ palette }) => !palette);
      await expectStill('the palette closed');
      const [, , , at] = seen;
      if (at) await clickPart(tab, { rect: at });
      await tab.press('Escape');
      await tab.press('Control+.');
      const card = await waitForCard(tab);
      const [suggestion] = card.suggestions;
      if (suggestion) await clickPart(tab, suggestion);
      await waitForText(tab, 'the word', (text) => text.includes('uden ekstra betaling'));
      await expectStill('a word applied');
      await tab.close();
    },
  );
});

async function readHtml(tab: Page): Promise<string[]> {
  const inner = await tab.frames();
  return Promise.all(
    [tab, ...inner].map((place) => place.evaluate(() => document.documentElement.outerHTML)),
  );
}

async function clickMark(tab: Page, word: string): Promise<void> {
  const mark = (await readMarks(tab)).find(({ text }) => text === word);
  const [rect] = mark?.rects ?? [];
  if (!rect) throw new Error(`${word} is not marked.`);
  await clickPart(tab, { rect });
}

/** Marks that are wholly to be seen, from above to below. */
async function marksInSight(tab: Page) {
  const [top, bottom] = await tab.evaluate(() => {
    const rects = ['#outer', '#inner', '#field'].flatMap(
      (one) => document.querySelector(one)?.getBoundingClientRect() ?? [],
    );
    return [
      Math.max(...rects.map((rect) => rect.top)),
      Math.min(...rects.map((rect) => rect.bottom)),
    ] as const;
  });
  return (await readMarks(tab))
    .flatMap(({ rects }) => rects)
    .filter(({ y, height }) => y >= top && y + height <= bottom - 30)
    .toSorted((one, other) => one.y - other.y);
}

function readScroll(tab: Page): Promise<number[]> {
  return tab.evaluate(() => {
    const found: number[] = [];
    for (let at = document.querySelector('#field'); at; at = at.parentElement)
      found.push(at.scrollTop, at.scrollLeft);
    return [...found, scrollX, scrollY];
  });
}
