import { expect, test } from 'vitest';

import { browserNames, type Page } from '../support/browsers.ts';
import { launchVersioned } from '../support/extension-versions.ts';
import {
  clickPart,
  partsOf,
  waitForBadge,
  waitForCard,
  waitForPalette,
  waitForTemplateForm,
  waitForUi,
} from '../support/replybook-page.ts';
import { servePages } from '../support/serve-pages.ts';
import { waitUntil } from '../support/wait-until.ts';

/** A page that hears everything at its window, and was there before the version that works in it. */
const SPY = `<!doctype html><script>
  window.heard = [];
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'compositionstart', 'paste', 'change',
    'focusin', 'pointerdown', 'mousedown', 'mouseup', 'click'])
    window.addEventListener(type, (event) => window.heard.push(
      type + ':' + (event.key ?? event.data ?? '') + ':' + (event.target.localName ?? '')), true);
</script><body style="margin: 0; background: #fff"><textarea rows="10" cols="60"></textarea>`;

const textIn = (page: Page) => page.evaluate(() => document.querySelector('textarea')?.value ?? '');

test.each(browserNames)(
  'in %s a page that listened before us hears nothing of what is typed in palette, form and card',
  async (name) => {
    await using server = await servePages({ pages: { '/': SPY } });
    await using versions = await launchVersioned(name);
    const page = await versions.browser.newPage(server.origin);
    await page.click(60, 30);
    await waitForBadge(page, /Nordlys Bredbånd/u);
    await versions.update();
    await page.bringToFront();
    await page.click(60, 60);
    await page.type('Hej Mette, din beksed. ');
    await waitForBadge(page, /finding/u);
    const heard = () =>
      page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
    expect(await heard()).toContain('keydown:b:textarea');

    await page.press('Control+Space');
    await waitForPalette(page);
    await heard();
    await page.type('genstart din');
    await waitForUi(page, 'the search', ({ palette }) => palette?.query === 'genstart din');
    await page.press('ArrowDown');
    await page.press('ArrowUp');
    await page.press('Enter');
    await waitForTemplateForm(page);
    await page.type('Anna');
    expect(await heard()).toEqual([]);
    await page.press('Enter');
    await waitUntil('the template', async () => (await textIn(page)).includes('Anna'));
    // The release of a key that closes our part comes to the page, with the focus.
    expect(
      (await heard()).filter((one) => !/^(?:keyup|input|beforeinput|focusin):/u.test(one)),
    ).toEqual([]);

    await page.press('F8');
    const card = await waitForCard(page);
    await heard();
    await page.press('ArrowRight');
    await clickPart(
      page,
      (await partsOf(page, 'more'))[0] ?? { rect: { ...card.rect, height: 30 } },
    );
    await page.press('x');
    expect(await heard()).toEqual([]);
    await page.press('Escape');
    await waitForUi(page, 'the card to close', (ui) => !ui.card);
    await page.type('y');
    expect(await heard()).toContain('keydown:y:textarea');

    // Only what is shown takes clicks: beside it the page gets them.
    await page.click(400, 500);
    expect((await heard()).some((one) => one.startsWith('click:'))).toBe(true);
  },
);
