import type { Browser, Page } from '../support/browsers.ts';

export type ComposeKind = 'plain' | 'html';

/** The user who writes so, and the number of the mail to answer. */
const WRITER = {
  plain: { user: 'agent@demo.invalid', uid: 1 },
  html: { user: 'agent2@demo.invalid', uid: 2 },
} as const;

/**
 * Logs in and opens a reply. By a request of the login page's own, past the mailbox: what the
 * mailbox still asks for writes over the session that a compose has just begun.
 */
export async function openReply(browser: Browser, base: string, kind: ComposeKind): Promise<Page> {
  const page = await browser.newPage(`${base}/`);
  await page.waitFor('the login form', () => document.querySelector('#rcmloginuser') !== null);
  await page.evaluate(async (name) => {
    const form = document.querySelector('form');
    if (!form) throw new Error('There is no login form.');
    const body = new URLSearchParams();
    for (const [key, value] of new FormData(form)) body.set(key, String(value));
    body.set('_user', name);
    body.set('_pass', 'demo');
    const answer = await fetch(form.action, { method: 'POST', body });
    if (!answer.url.includes('_task=mail')) throw new Error(`Not logged in: ${answer.url}`);
  }, WRITER[kind].user);
  await page.goto(composeAddress(base, kind));
  return page;
}

/** Opens a reply anew, from the mailbox. */
export async function openNextReply(page: Page, base: string, kind: ComposeKind): Promise<void> {
  await mailboxIsQuiet(page);
  await page.goto(composeAddress(base, kind));
}

/** The mailbox is there, as it is after a reply was sent, and asks for nothing more. */
export async function mailboxIsQuiet(page: Page): Promise<void> {
  await page.waitFor('the mailbox, which asks for nothing more', () => {
    const world = globalThis as unknown as { jQuery?: { active: number } };
    const isQuiet = document.readyState === 'complete' && world.jQuery?.active === 0;
    return isQuiet && document.querySelector('#messagelist tr.message') !== null;
  });
}

function composeAddress(base: string, kind: ComposeKind): string {
  return `${base}/?_task=mail&_action=compose&_reply_uid=${WRITER[kind].uid}&_mbox=INBOX`;
}

/** A real click into the compose field, the caret in a first line that is the agent's own. */
export async function focusCompose(page: Page, kind: ComposeKind): Promise<void> {
  await returnToCompose(page, kind);
  if (kind === 'html') return;
  // A line of its own above the quote, made by keys as an agent would.
  await page.press('Enter');
  await page.press('Enter');
  await page.press('Control+Home');
}

/** A real click into the compose field, the caret in the first line. */
export async function returnToCompose(page: Page, kind: ComposeKind): Promise<void> {
  const at = await page.waitFor(
    'the compose field',
    (wanted) => {
      const field = document.querySelector(wanted === 'html' ? '#composebody_ifr' : '#composebody');
      const box = field?.getBoundingClientRect();
      const isReady =
        !(field instanceof HTMLIFrameElement) || field.contentDocument?.querySelector('blockquote');
      // Roundcube puts the caret somewhere itself when the page is complete.
      const isLoaded = document.readyState === 'complete';
      return box && box.height > 100 && isReady && isLoaded
        ? { x: box.x + 120, y: box.y + 70 }
        : undefined;
    },
    kind,
  );
  await page.click(at?.x ?? 0, at?.y ?? 0);
  await page.press('Control+Home');
}

/** The text of the compose field. */
export function composeField(page: Page, kind: ComposeKind): Promise<string> {
  return page.evaluate((wanted) => {
    if (wanted === 'plain') {
      return document.querySelector<HTMLTextAreaElement>('#composebody')?.value ?? '';
    }
    const frame = document.querySelector<HTMLIFrameElement>('#composebody_ifr');
    return frame?.contentDocument?.body.innerText ?? '';
  }, kind);
}

/** Where the field's own viewport begins in the tab's: the HTML field is a frame. */
export function fieldOffset(page: Page, kind: ComposeKind): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    if (wanted === 'plain') return { x: 0, y: 0 };
    const { x, y } = document.querySelector('#composebody_ifr')?.getBoundingClientRect() ?? {
      x: 0,
      y: 0,
    };
    return { x, y };
  }, kind);
}

/** What the compose field holds: the text area's text, or the HTML of TinyMCE's own idea of it. */
export function composeHtml(page: Page): Promise<string> {
  return page.evaluate(() => {
    const world = globalThis as unknown as {
      tinymce: { get(id: string): { getContent(): string } };
    };
    return world.tinymce.get('composebody').getContent();
  });
}

/** A real click on Roundcube's own button. */
export async function pressSend(page: Page): Promise<void> {
  const at = await page.waitFor('the send button', () => {
    const buttons = [...document.querySelectorAll<HTMLElement>('a.send, button.send')];
    const box = buttons.find((button) => button.checkVisibility())?.getBoundingClientRect();
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  await page.click(at?.x ?? 0, at?.y ?? 0);
}

/** HTML as somebody reads it, and the customer's part of it alone. */
export function readHtml(page: Page, html: string): Promise<{ text: string; quote: string }> {
  return page.evaluate((source) => {
    const { body } = new DOMParser().parseFromString(source, 'text/html');
    const quote = body.querySelector('blockquote');
    return { text: body.textContent ?? '', quote: quote?.innerHTML ?? '' };
  }, html);
}
