import type { Browser, Page, Rect } from '../support/browsers.ts';

/** Logs in as an agent, by a request of the login page's own. */
export async function logIn(browser: Browser, base: string): Promise<Page> {
  const page = await browser.newPage(`${base}/`);
  await page.waitFor('the login form', () => document.querySelector('input[name="pass"]') !== null);
  await page.evaluate(async () => {
    const body = new URLSearchParams({ user: 'agent', pass: 'demodemo' });
    await fetch('/NoAuth/Login.html', { method: 'POST', body });
    const home = await fetch('/');
    if ((await home.text()).includes('name="pass"')) throw new Error('Not logged in.');
  });
  return page;
}

/** Logs in and opens the reply to a ticket, the customer's mail quoted in it. */
export async function openReply(browser: Browser, base: string, ticket: number): Promise<Page> {
  const page = await logIn(browser, base);
  await openNextReply(page, base, ticket);
  return page;
}

/** Opens a reply to the ticket anew. */
export async function openNextReply(page: Page, base: string, ticket: number): Promise<void> {
  await page.goto(`${base}/Ticket/Display.html?id=${ticket}`);
  const quoting = await page.waitFor('the way to a reply', () =>
    document
      .querySelector('a[href*="Action=Respond"][href*="QuoteTransaction="]')
      ?.getAttribute('href'),
  );
  await page.goto(new URL(quoting ?? '', `${base}/Ticket/`).href);
  await page.waitFor('the editor', () => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe.cke_wysiwyg_frame');
    return document.readyState === 'complete' && frame?.contentDocument?.body?.isContentEditable;
  });
  // RT fetches them behind the page: till then nobody knows who the customer is.
  await page.waitFor('the recipients', () =>
    document.querySelector(':is(#previewscrips, #recipients) label .user'),
  );
}

/** A real click into the editor, and the caret before the quote, in a line of its own. */
export async function focusReply(page: Page): Promise<void> {
  await scrollToEditor(page);
  const frame = await editorRect(page);
  // In the middle of the quote: near the edge of a block CKEditor puts a line into the text that offers a new paragraph.
  await page.click(frame.x + 80, frame.y + frame.height / 2);
  await page.press('Control+Home');
}

/** The editor in the middle of the window, where mouse and marks can reach it. */
async function scrollToEditor(page: Page): Promise<void> {
  await page.evaluate(() =>
    document.querySelector('.cke')?.scrollIntoView({ block: 'center', behavior: 'instant' }),
  );
}

/** Where the editor's own viewport is in the tab's. */
export function editorRect(page: Page): Promise<Rect> {
  return page.evaluate(() => {
    const box = document.querySelector('iframe.cke_wysiwyg_frame')?.getBoundingClientRect();
    return { x: box?.x ?? 0, y: box?.y ?? 0, width: box?.width ?? 0, height: box?.height ?? 0 };
  });
}

/** The reply as somebody reads it. */
export async function replyText(page: Page): Promise<string> {
  const text = await page.evaluate(
    () =>
      document.querySelector<HTMLIFrameElement>('iframe.cke_wysiwyg_frame')?.contentDocument?.body
        .innerText ?? '',
  );
  return text.replaceAll('\u00A0', ' ');
}

/** What CKEditor itself would give to RT. */
export function replyHtml(page: Page): Promise<string> {
  return page.evaluate(() => {
    interface Instance {
      getData(): string;
    }
    const world = globalThis as unknown as { CKEDITOR: { instances: Record<string, Instance> } };
    return Object.values(world.CKEDITOR.instances)[0]?.getData() ?? '';
  });
}

/** A real click on RT's own button, and the page that says it was done. */
export async function pressUpdate(page: Page): Promise<void> {
  const spot = await page.evaluate(() => {
    const button = document.querySelector('input[name="SubmitTicket"]');
    button?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = button?.getBoundingClientRect();
    return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  });
  await page.click(spot.x, spot.y);
  await ticketIsShown(page);
}

/** The page that says that the ticket has the reply. */
export async function ticketIsShown(page: Page): Promise<void> {
  await page.waitFor(
    'the ticket with the reply',
    () => location.pathname === '/Ticket/Display.html' && document.readyState === 'complete',
  );
}
