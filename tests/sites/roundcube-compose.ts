import type { Browser, Page } from '../support/browsers.ts';

export type ComposeKind = 'plain' | 'html';

/** The user who writes so, and a mail to answer. */
const WRITER = {
  plain: { user: 'agent@demo.invalid', subject: 'ikke kommet' },
  html: { user: 'agent2@demo.invalid', subject: 'Fejl på' },
} as const;

/** Logs in and opens a reply. */
export async function openReply(browser: Browser, base: string, kind: ComposeKind): Promise<Page> {
  const { user, subject } = WRITER[kind];
  const page = await browser.newPage(`${base}/`);
  await page.waitFor('the login form', () => document.querySelector('#rcmloginuser') !== null);
  await page.evaluate((name) => {
    for (const [id, value] of [
      ['rcmloginuser', name],
      ['rcmloginpwd', 'demo'],
    ] as const) {
      const input = document.querySelector<HTMLInputElement>(`#${id}`);
      if (input) input.value = value;
    }
    document.querySelector<HTMLElement>('#rcmloginsubmit')?.click();
  }, user);
  const uid = await page.waitFor(
    'the mail',
    (words) => {
      const row = [...document.querySelectorAll('#messagelist tr.message')].find((one) =>
        one.textContent?.includes(words),
      );
      const href = row?.querySelector('a[href*="_uid="]')?.getAttribute('href');
      return href ? new URL(href, location.href).searchParams.get('_uid') : undefined;
    },
    subject,
  );
  await page.waitFor('the whole mailbox', () => document.readyState === 'complete');
  // From inside, as a click would: it takes the place of whatever the page is still loading.
  await page.evaluate((url) => {
    location.href = url;
  }, `${base}/?_task=mail&_action=compose&_reply_uid=${uid}&_mbox=INBOX`);
  return page;
}

/** A real click into the empty first line of the compose field. */
export async function focusCompose(page: Page, kind: ComposeKind): Promise<void> {
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
  if (kind === 'plain') {
    // A line of its own above the quote, made by keys as an agent would.
    await page.press('Enter');
    await page.press('Enter');
    await page.press('Control+Home');
  }
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
