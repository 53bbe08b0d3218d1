import type { Page } from './browsers.ts';
import { focusReply } from './demo-reply.ts';

export interface SentReply {
  readonly text: string;
  readonly as: string;
  readonly when?: string;
}

/** Remembers what the demo sends from now on. */
export function recordSends(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sent: object[] = [];
    Object.assign(window, { sent });
    document.addEventListener('reply-sent', (event) => {
      sent.push((event as CustomEvent<object>).detail);
    });
  });
}

export function sentReplies(page: Page): Promise<SentReply[]> {
  return page.evaluate(() => (window as unknown as { sent: SentReply[] }).sent);
}

/** Puts this text into the reply field by keys, in place of what is there. */
export async function writeReply(page: Page, text: string): Promise<void> {
  await focusReply(page);
  await page.press('Control+a');
  await page.press('Delete');
  await page.type(text);
}

/** A real click on a part of the demo, by its `data-test`. */
export async function clickDemo(page: Page, name: string): Promise<void> {
  const at = await page.waitFor(
    name,
    (test) => {
      const element = document.querySelector(`[data-test="${test}"]`);
      const { x, y, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
      return width > 0 ? { x: x + width / 2, y: y + height / 2 } : undefined;
    },
    name,
  );
  await page.click(at?.x ?? 0, at?.y ?? 0);
}

/** Every way in which the demo sends. */
export const waysToSend: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'a click': (page) => clickDemo(page, 'send'),
  'Control+Enter in the reply': async (page) => {
    await focusReply(page);
    await page.press('Control+Enter');
  },
  'Enter on the focused button': async (page) => {
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-test="send"]')?.focus());
    await page.press('Enter');
  },
  'the space bar on the focused button': async (page) => {
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-test="send"]')?.focus());
    await page.press('Space');
  },
  'requestSubmit by the page': (page) =>
    page.evaluate(() =>
      document.querySelector<HTMLFormElement>('[data-test="reply-form"]')?.requestSubmit(),
    ),
  'button.click() by the page': (page) =>
    page.evaluate(() => document.querySelector<HTMLElement>('[data-test="send"]')?.click()),
  'a submit event by the page': (page) =>
    page.evaluate(() => {
      document
        .querySelector('[data-test="reply-form"]')
        ?.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
    }),
  'the menu "submit as"': async (page) => {
    await clickDemo(page, 'submit-as-open');
    await clickDemo(page, 'submit-as-1');
  },
  'the menu "submit as" by the keyboard': async (page) => {
    await clickDemo(page, 'submit-as-open');
    await page.waitFor('the focus in the menu', () =>
      document.querySelector('[data-test="submit-as"]')?.contains(document.activeElement),
    );
    await page.press('ArrowDown');
    await page.press('Enter');
  },
  'the menu "send later" at the end of the page': async (page) => {
    await clickDemo(page, 'send-later-open');
    await clickDemo(page, 'send-later-0');
  },
};
