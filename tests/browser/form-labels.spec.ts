import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { browserNames, launchBrowser, type Browser, type Page } from '../support/browsers.ts';
import { extensionDirs } from '../support/extension-dirs.ts';
import { readUi, waitForBadge } from '../support/replybook-page.ts';
import { servePages } from '../support/serve-pages.ts';
import { readSpied, spyingExtension } from '../support/spying-extension.ts';

const LABELS = `<!doctype html><meta charset="utf-8"><style>input { display: block; margin: 12px }</style>
  <span id="l1">Telefon</span><input id="a1" aria-labelledby="l1">
  <input id="a2" aria-label="Mobilnummer">
  <label for="a3">Telefonnummer *</label><input id="a3">
  <table><tr><td>Telefon:</td><td><input id="a4"></td></tr></table>
  <div><div class="label col-3"><span>Telefon</span></div><div class="value"><input id="a5"></div></div>
  <div id="shadow"></div>
  <form><label>Land <select><option value="">Vælg</option><option value="DE" selected>Tyskland</option></select></label>
    <label>Postnr. <input id="c1"></label></form>
  <input id="d1" data-replybook-field="customer-number">
  <label>Ref. <input id="e1"></label><input id="e2"><div data-replybook-reply="off"><label>Telefon <input id="e3"></label></div>
  <script>
    const root = document.querySelector('#shadow').attachShadow({ mode: 'open' });
    root.innerHTML = '<label>Telefon <input id="a6"></label>';
  </script>`;
const LOGIN = `<!doctype html><meta charset="utf-8"><form><label>E-mail <input type="email" id="u"></label>
  <label>Adgangskode <input type="password" id="p"></label></form>
  <form><input autocomplete="username" id="n"></form><input type="search" id="s"><input aria-label="Søg" id="q"><p><input type="tel" id="t"></p>`;

describe.each(browserNames)('on pages of all kinds in %s', (name) => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof servePages>>;
  let spying: Awaited<ReturnType<typeof spyingExtension>>;
  beforeAll(async () => {
    server = await servePages({ pages: { '/labels': LABELS, '/login': LOGIN } });
    spying = await spyingExtension(extensionDirs[name]);
    browser = await launchBrowser(name, { extensionDir: spying.dir });
    const options = await browser.openExtensionPage('options.html');
    await options.waitFor('the packs', () => document.querySelectorAll('.pack-list li').length > 1);
    await options.close();
  });
  afterAll(async () => {
    await browser?.close();
    await spying?.remove();
    await server?.close();
  });

  test('a field is known by its label, wherever the page keeps it', async () => {
    const page = await browser.newPage(`${server.origin}/labels`);
    for (const id of ['a1', 'a2', 'a3', 'a4', 'a5', 'a6']) {
      await focus(page, id);
      await page.type('12345678');
      await waitForBadge(page, /da · 1 finding/u);
    }
    await page.close();
  });

  test('the country that the form says is the one whose postcodes count, and what the page states is believed', async () => {
    const page = await browser.newPage(`${server.origin}/labels`);
    await focus(page, 'c1');
    await page.type('8700');
    await waitForBadge(page, /da · 1 finding/u);
    await focus(page, 'd1');
    await page.type('20 41 17');
    await waitForBadge(page, /da · 1 finding/u);
    await page.close();
  });

  test('a field that nothing names is not read, nor one that opted out', async () => {
    const page = await browser.newPage(`${server.origin}/labels`);
    for (const id of ['e1', 'e2', 'e3']) {
      await focus(page, id);
      await page.type('999 888');
      expect((await readUi(page)).badge).toBeUndefined();
    }
    await focus(page, 'a1');
    await page.type('12345678');
    await waitForBadge(page, /da · 1 finding/u);
    const { messages, reads } = await readSpied(page);
    expect(messages.filter((message) => message.includes('999'))).toEqual([]);
    expect(reads.filter((read) => /^e\d$/u.test(read))).toEqual([]);
    await page.close();
  });

  test('a login starts nothing: not one message, not one value read', async () => {
    const page = await browser.newPage(`${server.origin}/login`);
    for (const id of ['u', 'p', 'n', 's']) {
      await focus(page, id);
      await page.type('mette hemmelig');
    }
    expect(await readSpied(page)).toEqual({ messages: [], reads: [] });
    // Known by its label alone, which only the reply script looks at: it is told of the focus, no more.
    await focus(page, 'q');
    await page.type('mette');
    await focus(page, 't');
    await page.type('12345678');
    await waitForBadge(page, /da · checked/u);
    const { messages, reads } = await readSpied(page);
    expect(messages.filter((message) => /mette|Søg/u.test(message))).toEqual([]);
    expect(reads).toEqual(['t']);
    await page.close();
  });
});

async function focus(page: Page, id: string): Promise<void> {
  const at = await page.waitFor(
    `the field ${id}`,
    (selector) => {
      const root = document.querySelector('#shadow')?.shadowRoot;
      const box = (
        document.querySelector(selector) ?? root?.querySelector(selector)
      )?.getBoundingClientRect();
      return box && box.height > 0 ? { x: box.x + 20, y: box.y + 8 } : undefined;
    },
    `#${id}`,
  );
  await page.click(at?.x ?? 0, at?.y ?? 0);
}
