import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { browserNames, launchBrowser, type Browser, type Page } from '../../support/browsers.ts';
import { extensionDirs } from '../../support/extension-dirs.ts';
import { BLOCKED_WORD, installGuardPack } from '../../support/guard-pack.ts';
import { waitForBadge } from '../../support/replybook-page.ts';
import { waitForSendDialog, waitForSendUi } from '../../support/send-ui.ts';
import { servePages } from '../../support/serve-pages.ts';
import { waitUntil } from '../../support/wait-until.ts';

const STYLE = '<style>iframe{width:600px;height:260px}textarea{width:500px;height:120px}</style>';
/** What the page sends, and the keys by which it does. */
const SENDS = `
  window.sent = [];
  const send = (what) => window.sent.push(what);
  const byKey = (view, what) => view.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.ctrlKey) send(what);
  }, true);`;
const BUTTON = '<button id="send" data-replybook-send>Send</button>';
const CLICK = `document.querySelector('#send').addEventListener('click', () => send('click'));`;

const pages = {
  // The text in a frame, the subject and the button around it: TinyMCE in Roundcube, CKEditor in RT.
  '/frame': `${STYLE}<input name="subject" id="subject" size="60">
    <p>${BUTTON}</p>
    <iframe id="text" srcdoc="<body contenteditable='true'><p><br></p></body>"></iframe>
    <script>${SENDS}${CLICK} byKey(window, 'outside');
    document.querySelector('#text').addEventListener('load', (event) => byKey(event.target.contentWindow, 'inside'));</script>`,
  // The page writes its frame anew after our scripts came, as CKEditor 4 does.
  '/rewritten': `${STYLE}<p>${BUTTON}</p><iframe id="text"></iframe>
    <script>${SENDS}${CLICK}
    const inner = document.querySelector('#text').contentDocument;
    setTimeout(() => {
      inner.open();
      inner.write('<body contenteditable="true"><p><br></p></body>');
      inner.close();
      inner.addEventListener('keydown', (event) => { if (event.key === 'Enter' && event.ctrlKey) send('inside'); });
    }, 50);</script>`,
  '/inner': `${STYLE}<p>${BUTTON}</p><iframe id="text" srcdoc="<body contenteditable='true'><p><br></p></body>"></iframe>
    <script>${SENDS} window.sent = parent.sent; ${CLICK}</script>`,
  '/nested': `${STYLE}<script>window.sent = [];</script><iframe id="page" src="/inner" style="height:420px"></iframe>`,
  '/two': `${STYLE}
    <div class="compose"><textarea id="one"></textarea><button id="send-one" data-replybook-send>Send</button></div>
    <div class="compose"><textarea id="two"></textarea><button id="send-two" data-replybook-send>Send</button></div>
    <script>${SENDS}
    for (const which of ['one', 'two'])
      document.querySelector('#send-' + which).addEventListener('click', () => send(which));</script>`,
  '/mousedown': `${STYLE}<textarea id="text"></textarea>${BUTTON}
    <script>${SENDS}
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup'])
      document.querySelector('#send').addEventListener(type, () => send(type));</script>`,
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

  /** A real click a little inside an element of the page or of its frames, by the ids on the way. */
  const clickIn = async (page: Page, ...ids: readonly string[]): Promise<void> => {
    const at = await page.waitFor(
      ids.join(' '),
      (path) => {
        let scope: Document | null | undefined = document;
        const found = { x: 0, y: 0 };
        for (const id of path) {
          const element: Element | null | undefined =
            id === 'body' ? scope?.body : scope?.querySelector(`#${id}`);
          if (!element) return undefined;
          const { x, y, width } = element.getBoundingClientRect();
          if (width === 0) return undefined;
          found.x += x + 2;
          found.y += y + 2;
          if (element instanceof HTMLIFrameElement) scope = element.contentDocument;
        }
        return { x: found.x + 12, y: found.y + 8 };
      },
      ids,
    );
    await page.click(at?.x ?? 0, at?.y ?? 0);
  };
  const sent = (page: Page) => page.evaluate(() => (window as unknown as { sent: string[] }).sent);
  const writeBlocked = async (page: Page, ...field: readonly string[]) => {
    await clickIn(page, ...field);
    await waitForBadge(page, /Nordlys Bredbånd · da/u);
    await page.type(`Hej Mette, din ${BLOCKED_WORD}.`);
    await waitForBadge(page, /· (?:checked|\d+ findings?)/u);
  };
  const expectHeld = async (page: Page) => {
    const { findings } = await waitForSendDialog(page);
    expect(findings).toEqual([expect.stringContaining(BLOCKED_WORD)]);
    expect(await sent(page)).toEqual([]);
    await page.press('Escape');
    await waitForSendUi(page, 'the dialog to close', ({ dialog }) => !dialog);
  };

  test('a reply in a frame is held by keys in it and by the button outside; clean, it goes out', async () => {
    const page = await browser.newPage(`${server.origin}/frame`);
    await writeBlocked(page, 'text', 'body');
    await page.press('Control+Enter');
    await expectHeld(page);
    await clickIn(page, 'send');
    await expectHeld(page);
    await page.evaluate(() => document.querySelector<HTMLElement>('#send')?.click());
    await expectHeld(page);
    await page.press('Control+a');
    await page.type('Hej Mette, tak for din mail.');
    await waitForBadge(page, /· (?:checked|\d+ findings?)/u);
    await clickIn(page, 'send');
    await waitUntil('the reply to go out', async () => (await sent(page)).includes('click'));
    await clickIn(page, 'text', 'body');
    await page.press('Control+Enter');
    await waitUntil('the reply to go out again', async () => (await sent(page)).includes('inside'));
    await page.close();
  });

  test('subject line and text belong together: a forbidden word in one holds the keys in the other', async () => {
    const page = await browser.newPage(`${server.origin}/frame`);
    await writeBlocked(page, 'subject');
    await clickIn(page, 'text', 'body');
    await page.type('Hej Mette, tak for din mail.');
    await waitForBadge(page, /· (?:checked|\d+ findings?)/u);
    await page.press('Control+Enter');
    await expectHeld(page);
    await clickIn(page, 'send');
    await expectHeld(page);
    await page.close();
  });

  test('a frame that the page writes anew is guarded again', async () => {
    const page = await browser.newPage(`${server.origin}/rewritten`);
    await page.waitFor('the frame to be written', () =>
      document.querySelector<HTMLIFrameElement>('#text')?.contentDocument?.querySelector('p'),
    );
    await writeBlocked(page, 'text', 'body');
    await clickIn(page, 'send');
    await expectHeld(page);
    await page.press('Control+Enter');
    await expectHeld(page);
    await page.close();
  });

  test('the button of a page that stands in a frame itself is guarded', async () => {
    const page = await browser.newPage(`${server.origin}/nested`);
    await writeBlocked(page, 'page', 'text', 'body');
    await clickIn(page, 'page', 'send');
    await expectHeld(page);
    await page.close();
  });

  test('of two open replies each is held by its own button, the clean one goes out', async () => {
    const page = await browser.newPage(`${server.origin}/two`);
    await writeBlocked(page, 'one');
    await clickIn(page, 'two');
    await page.type('Hej Mette, tak for din mail.');
    await waitForBadge(page, /· (?:checked|\d+ findings?)/u);
    await clickIn(page, 'send-one');
    await expectHeld(page);
    await clickIn(page, 'send-two');
    await waitUntil('the clean reply to go out', async () => (await sent(page)).length > 0);
    expect(await sent(page)).toEqual(['two']);
    await page.close();
  });

  test('a page that takes the focus as the dialog opens does not keep it', async () => {
    const page = await browser.newPage(`${server.origin}/two`);
    await writeBlocked(page, 'one');
    await page.evaluate(() => {
      const steal = () => document.querySelector<HTMLElement>('#send-two')?.focus();
      setTimeout(() => {
        steal();
        document.documentElement.dataset['stolen'] = 'yes';
      }, 200);
    });
    await page.press('Control+Enter');
    await page.waitFor('the theft', () => document.documentElement.dataset['stolen']);
    await waitForSendUi(
      page,
      'the focus in the dialog',
      ({ dialog }) => dialog?.buttons['send-fix']?.hasFocus,
    );
    await page.close();
  });

  test('a site that sends on the first event of a press gets none of it', async () => {
    const page = await browser.newPage(`${server.origin}/mousedown`);
    await writeBlocked(page, 'text');
    await clickIn(page, 'send');
    await expectHeld(page);
    await page.press('Control+a');
    await page.type('Hej Mette, tak for din mail.');
    await waitForBadge(page, /· (?:checked|\d+ findings?)/u);
    await clickIn(page, 'send');
    await waitUntil('the page to see the press', async () => (await sent(page)).length > 0);
    expect(await sent(page)).toEqual(['pointerdown', 'mousedown', 'pointerup', 'mouseup']);
    await page.close();
  });
});
