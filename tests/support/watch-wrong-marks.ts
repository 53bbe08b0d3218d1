import type { Page } from './browsers.ts';

/** What was painted in the reply while the test ran, frame after frame. */
export interface SeenMarks {
  readonly frames: number;
  /** Marks of the client that the page answered for in that frame. */
  readonly right: number;
  /** Marks of another client, each with the client it was shown for. */
  readonly wrong: readonly string[];
}

/** Looks at every frame the page paints, in the page itself: no moment between two looks of the test is missed. */
export async function watchMarks(page: Page, words: Readonly<Record<string, string>>) {
  await page.evaluate((wordOf) => {
    const seen = { frames: 0, right: 0, wrong: [] as string[] };
    Object.assign(window, { seenMarks: seen });
    const textOf = (range: AbstractRange) => {
      if (range instanceof Range) return range.startContainer.isConnected ? range.toString() : '';
      // Inside a text area it has no text of its own.
      const field = document.querySelector<HTMLTextAreaElement>(
        'textarea[data-test="reply-editor"]',
      );
      return field?.value.slice(range.startOffset, range.endOffset) ?? '';
    };
    const look = () => {
      seen.frames += 1;
      const mailbox =
        document.querySelector<HTMLElement>('[data-replybook]')?.dataset['replybookMailbox'];
      for (const highlight of CSS.highlights.values()) {
        for (const range of highlight as unknown as Iterable<AbstractRange>) {
          const text = textOf(range);
          if (text === wordOf[mailbox ?? '']) seen.right += 1;
          else if (Object.values(wordOf).includes(text)) seen.wrong.push(`${text} for ${mailbox}`);
        }
      }
      requestAnimationFrame(look);
    };
    look();
  }, words);
}

/** What has been painted since `watchMarks`. */
export function seenMarks(page: Page): Promise<SeenMarks> {
  return page.evaluate(() => (window as unknown as { seenMarks: SeenMarks }).seenMarks);
}
