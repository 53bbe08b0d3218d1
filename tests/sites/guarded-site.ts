import type { Browser, Page } from '../support/browsers.ts';
import { isLostDocument } from '../support/page-script.ts';
import { readSendUi, type SendUi } from '../support/send-ui.ts';
import { waitUntil } from '../support/wait-until.ts';
import { sentFiles } from './sent-mail.ts';
import type { RealSite } from './start-site.ts';

/** A press of Send, as somebody or something makes it. */
export type Send = (page: Page) => Promise<void>;

/** What the tests of the reminder need to know of a site's replies. */
export interface GuardedSite {
  readonly name: string;
  readonly real: RealSite | null;
  /** Logs in and opens a reply, the caret in its own first line. */
  open(browser: Browser, base: string): Promise<Page>;
  /** The same once more, after a reply was sent. */
  openNext(page: Page, base: string): Promise<void>;
  /** The page that follows when a reply was sent: then the mail is all there. */
  left(page: Page): Promise<void>;
  /** False: its editor may put the caret elsewhere just before a key comes, so each reply is begun anew. */
  readonly isWrittenOver: boolean;
  /** A click back into the reply. */
  focus(page: Page): Promise<void>;
  readonly text: (page: Page) => Promise<string>;
  /** The button that sends. */
  readonly button: string;
  /** Whatever leads to a sent reply here. */
  readonly sends: Readonly<Record<string, Send>>;
  /** What only tries to. */
  readonly attempts: Readonly<Record<string, Send>>;
}

/** Puts this text into the first line of the reply by keys: in place of what is there, or into a new line before it. */
export async function writeFirstLine(page: Page, site: GuardedSite, text: string): Promise<void> {
  await site.focus(page);
  await page.press('Control+Home');
  const line = ((await site.text(page)).split('\n')[0] ?? '').trim();
  if (line !== '' && !site.isWrittenOver) {
    await page.press('Enter');
    await page.press('Control+Home');
  } else if (line !== '') {
    // In an empty line of a text area Firefox would take no more keys after this one.
    await page.press('Shift+End');
    await page.waitFor('the line to be selected', isSelected, line);
  }
  await page.type(text);
}

/** Runs in the page: editors may put the caret elsewhere after they got the focus. */
function isSelected(line: string): boolean {
  const frames = [...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument);
  const field = document.activeElement;
  const texts = [document, ...frames].map((one) => one?.getSelection()?.toString() ?? '');
  if (field instanceof HTMLTextAreaElement)
    texts.push(field.value.slice(field.selectionStart, field.selectionEnd));
  return texts.some((text) => text.replaceAll('\u00A0', ' ').trim() === line);
}

/** A real click on what the selector names, wherever it stands in the page. */
export async function clickOn(page: Page, selector: string): Promise<void> {
  const at = await page.waitFor(
    selector,
    (wanted) => {
      const element = document.querySelector(wanted);
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = element?.getBoundingClientRect();
      return box && box.height > 0
        ? { x: box.x + box.width / 2, y: box.y + box.height / 2 }
        : undefined;
    },
    selector,
  );
  await page.click(at?.x ?? 0, at?.y ?? 0);
}

/** A key on the button, which gets the focus first. */
export async function pressOn(page: Page, selector: string, key: string): Promise<void> {
  await page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.focus(), selector);
  await page.press(key);
}

/** `button.click()` by a script of the page. */
export function clickByScript(page: Page, selector: string): Promise<void> {
  return page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
}

/** The page presses its own button so many milliseconds after the full stop that ends the text. */
export function pressAfterLastKey(page: Page, selector: string, afterMs: number): Promise<void> {
  return page.evaluate(
    (wanted, ms) => {
      const frames = [...document.querySelectorAll('iframe')].map((one) => one.contentDocument);
      const pages = [document, ...frames].filter((one) => one !== null);
      const press = (event: KeyboardEvent) => {
        if (event.key !== '.') return;
        for (const one of pages) one.removeEventListener('keyup', press, true);
        setTimeout(() => document.querySelector<HTMLElement>(wanted)?.click(), ms);
      };
      for (const one of pages) one.addEventListener('keyup', press, true);
    },
    selector,
    afterMs,
  );
}

/** What came of a press: the reply left the site, or the agent was told why not. */
export function outcomeOf(
  page: Page,
  outbox: string,
  sentBefore: number,
): Promise<'sent' | 'dialog' | 'notice'> {
  return waitUntil('something to come of the press', async () => {
    if ((await sentFiles(outbox)).length > sentBefore) return 'sent' as const;
    const { dialog, notice } = await readReminder(page);
    if (dialog) return 'dialog' as const;
    return notice !== undefined && !notice.includes('still') ? ('notice' as const) : undefined;
  });
}

/** What came of the next press: it is held no more for want of a check. */
export function outcomeOfNext(
  page: Page,
  outbox: string,
  sentBefore: number,
): Promise<'sent' | 'dialog'> {
  return waitUntil('the reply to be sent, or the dialog', async () => {
    if ((await sentFiles(outbox)).length > sentBefore) return 'sent' as const;
    return (await readReminder(page)).dialog && ('dialog' as const);
  });
}

function readReminder(page: Page): Promise<SendUi> {
  return readSendUi(page).catch((error: unknown): SendUi => {
    // The page goes as the reply does.
    if (isLostDocument(error)) return {};
    throw error;
  });
}
