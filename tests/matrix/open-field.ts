import type { Browser, Page } from '../support/browsers.ts';
import { framesPass } from '../support/frames-pass.ts';
import { readMarks, waitForBadge } from '../support/replybook-page.ts';
import { waitUntil } from '../support/wait-until.ts';

/** An editor in a page, with the built extension at it; all that is done to it is keys and clicks. */
export interface Field {
  readonly page: Page;
  /** The editor's own idea of its text, non-breaking spaces as spaces. */
  model(): Promise<string>;
  waitForModel(what: string, isRight: (text: string) => boolean): Promise<string>;
  /** Waits until just these words are marked, in this order. */
  waitForMarks(words: readonly string[]): Promise<readonly Spot[]>;
}

/** The middle of a mark in the tab's viewport. */
export interface Spot {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Opens the page of an editor and clicks into it, behind the text that is there. */
export async function openField(browser: Browser, url: string): Promise<Field> {
  const page = await browser.newPage(url);
  await page.bringToFront();
  const middle = await page.waitFor('the editor', () => {
    const box = globalThis.editorRect?.();
    return box && { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 20) };
  });
  await page.click(middle?.x ?? 0, middle?.y ?? 0);
  await waitForBadge(page, /Matrix · da/u);
  await page.press('Control+End');
  // Editors with a model hear of the caret a task later; no agent types sooner.
  await framesPass(page, 2);
  const model = async () =>
    (await page.evaluate(() => globalThis.model())).replaceAll('\u00A0', ' ').trimEnd();
  return {
    page,
    model,
    async waitForModel(what, isRight) {
      let last = '';
      try {
        return await waitUntil(
          what,
          async () => {
            last = await model();
            return isRight(last) ? { last } : undefined;
          },
          4000,
        ).then(() => last);
      } catch {
        throw new Error(`${what} did not come, the editor has ${JSON.stringify(last)}`);
      }
    },
    async waitForMarks(words) {
      let seen: readonly Spot[] = [];
      try {
        return await waitUntil(
          'the marks',
          async () => {
            seen = await spotsOf(page);
            return seen.map(({ text }) => text).join('|') === words.join('|') ? seen : undefined;
          },
          8000,
        );
      } catch {
        throw new Error(
          `marked was ${JSON.stringify(seen.map(({ text }) => text))} instead of ${words.join(', ')}`,
        );
      }
    },
  };
}

/** Marks with their place in the tab: those of an editor in a frame are told from the frame's corner. */
async function spotsOf(page: Page): Promise<readonly Spot[]> {
  const marks = await readMarks(page);
  const corner = await page.evaluate(() => {
    const frame = document.querySelector('iframe');
    const box = frame?.getBoundingClientRect();
    return {
      x: (box?.x ?? 0) + (frame?.clientLeft ?? 0),
      y: (box?.y ?? 0) + (frame?.clientTop ?? 0),
    };
  });
  return marks.flatMap(({ text, rects: [rect] }) =>
    rect
      ? [{ text, x: corner.x + rect.x + rect.width / 2, y: corner.y + rect.y + rect.height / 2 }]
      : [],
  );
}

declare global {
  var editorRect: (() => DOMRect | undefined) | undefined;
  var model: () => string;
  /** The editor's own idea of its rich text, where it has one. */
  var modelHtml: (() => string) | undefined;
}
