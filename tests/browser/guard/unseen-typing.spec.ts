import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { browserNames, launchBrowser, type Browser, type Page } from '../../support/browsers.ts';
import { extensionDirs } from '../../support/extension-dirs.ts';
import { BLOCKED_WORD, installGuardPack } from '../../support/guard-pack.ts';
import { clickPart, waitForBadge, waitForCard, waitForUi } from '../../support/replybook-page.ts';
import { waitForSendDialog, waitForSendUi } from '../../support/send-ui.ts';
import { servePages } from '../../support/serve-pages.ts';

interface Heard {
  readonly type: string;
  readonly what: string;
  readonly target: string;
}

/** Hears all that can be heard: in the page's first script, on everything, on the way down and up. */
const SPY = `<script>
  (() => {
    const top_ = window.top;
    top_.heard ??= [];
    const types = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'textInput', 'change', 'select',
      'selectstart', 'compositionstart', 'compositionupdate', 'compositionend', 'copy', 'cut', 'paste',
      'beforecopy', 'beforecut', 'beforepaste', 'focus', 'blur', 'focusin', 'focusout', 'dragstart', 'drag',
      'dragend', 'drop', 'submit', 'invalid', 'reset', 'search', 'contextmenu',
      'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'wheel'];
    const hear = (event) => top_.heard.push({
      type: event.type,
      what: String(event.key ?? event.data ?? ''),
      target: event.target === window ? 'window' : event.target.localName ?? 'document',
    });
    const listen = (to) => { for (const type of types) for (const capture of [true, false]) to.addEventListener(type, hear, capture); };
    listen(window);
    listen(document);
    addEventListener('DOMContentLoaded', () => listen(document.body));
  })();
</script>`;
const attribute = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const pages = {
  '/top': `<head>${SPY}</head><body><textarea rows="12" cols="60"></textarea>
    <button data-replybook-send>Send</button></body>`,
  '/framed': `<head>${SPY}</head><body><iframe style="width:700px;height:420px;border:0" srcdoc="${attribute(
    `<head>${SPY}</head><body contenteditable="true"><p><br></p></body>`,
  )}"></iframe></body>`,
};

describe.each(browserNames)('in %s', (name) => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof servePages>>;
  beforeAll(async () => {
    server = await servePages({ pages });
    browser = await launchBrowser(name, { extensionDir: extensionDirs[name] });
    await installGuardPack(browser);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  const heard = (page: Page) =>
    page.evaluate(() => (window as unknown as { heard: Heard[] }).heard.splice(0));
  /** What a page may see: its own field loses and gets the focus, with what was written in it before, and that a modifier is held. */
  const telling = (events: readonly Heard[]) =>
    events.filter(({ type, what, target }) => {
      if (target === 'rb-ui') return true;
      if (['focus', 'blur', 'focusin', 'focusout', 'change'].includes(type)) return false;
      return !['Control', 'Shift'].includes(what);
    });

  test.each(Object.keys(pages))(
    'a page that hears everything (%s) hears nothing of palette, card and reminder',
    async (path) => {
      const page = await browser.newPage(`${server.origin}${path}`);
      await page.click(60, 40);
      await waitForBadge(page, /Nordlys Bredbånd/u);
      await page.type(`Hej Mette, din ${BLOCKED_WORD}. `);
      await waitForBadge(page, /\d findings?/u);
      expect((await heard(page)).some(({ what }) => what === 'M')).toBe(true);

      await page.press('Control+Shift+Space');
      await waitForUi(page, 'the palette', ({ palette }) => palette);
      await page.type('genstart æøå');
      await waitForUi(page, 'the search', ({ palette }) => palette?.query === 'genstart æøå');
      for (const key of ['ArrowDown', 'Home', 'Control+a', 'Control+c', 'Control+x', 'Control+v'])
        await page.press(key);
      await page.press('Backspace');
      await page.press('Escape');
      await waitForUi(page, 'the palette to close', ({ palette }) => !palette);
      expect(telling(await heard(page))).toEqual([]);

      await page.press('F8');
      await waitForCard(page);
      for (const key of ['ArrowRight', 'Tab', 'ArrowLeft', 'x', 'Escape']) await page.press(key);
      await waitForUi(page, 'the card to close', ({ card }) => !card);
      expect(telling(await heard(page))).toEqual([]);

      await page.press('Control+Enter');
      await waitForSendDialog(page);
      for (const key of ['Tab', 'ArrowLeft', 'x', 'Escape']) await page.press(key);
      await waitForSendUi(page, 'the dialog to close', ({ dialog }) => !dialog);
      expect(telling(await heard(page))).toEqual([]);

      await page.type('y');
      expect((await heard(page)).map(({ what }) => what)).toContain('y');
      await page.close();
    },
  );

  test('a click in our interface is no click on anything in the page', async () => {
    const page = await browser.newPage(`${server.origin}/top`);
    await page.click(60, 40);
    await waitForBadge(page, /Nordlys Bredbånd/u);
    await page.type('Hej Mette, tak. ');
    await waitForBadge(page, /checked|\d findings?/u);
    await page.press('Control+Shift+Space');
    const { rect } = await waitForUi(page, 'the palette', ({ palette }) => palette);
    await heard(page);
    await clickPart(page, { rect: { ...rect, height: 40 } });
    const bubbled = (await heard(page)).filter(({ target }) => target !== 'rb-ui');
    expect(bubbled).toEqual([]);
    await page.close();
  });
});
