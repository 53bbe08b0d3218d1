import type { Page, Rect } from './browsers.ts';
import { readMarks } from './replybook-page.ts';

export type EditorKind = 'rich' | 'plain' | 'contenteditable';

/** A mark as it is painted, and the box of the same characters as the browser lays them out. */
export interface ReplyMark {
  readonly text: string;
  readonly rect: Rect;
}

const FIELD = '[data-test="reply-editor"]';

/** A real click into the reply field of the demo helpdesk. */
export async function focusReply(page: Page): Promise<void> {
  const { x, y } = (await page.waitFor(
    'the reply field',
    (selector) => {
      const box = document.querySelector(selector)?.getBoundingClientRect();
      return box && box.height > 0 ? { x: box.x + 20, y: box.y + 14 } : undefined;
    },
    FIELD,
  )) ?? { x: 0, y: 0 };
  await page.click(x, y);
  await page.waitFor(
    'the focus in the reply field',
    (selector) => document.querySelector(selector)?.contains(document.activeElement),
    FIELD,
  );
}

/** The reply as somebody reads it. */
export function replyText(page: Page): Promise<string> {
  return page.evaluate((selector) => {
    const field = document.querySelector<HTMLElement>(selector);
    return field instanceof HTMLTextAreaElement ? field.value : (field?.innerText ?? '');
  }, FIELD);
}

/** What is marked in the reply, in the order of the text: highlights, or underlines of the overlay. */
export async function replyMarks(page: Page): Promise<ReplyMark[]> {
  const painted = await readMarks(page);
  return painted.flatMap(({ text, rects }) => (rects[0] ? [{ text, rect: rects[0] }] : []));
}

/** Where the browser has the characters of a word in the reply: of a rich field, or of a copy of the text area. */
export function expectedRect(page: Page, word: string): Promise<Rect> {
  return page.evaluate(
    (selector, wanted) => {
      const field = document.querySelector<HTMLElement>(selector);
      if (!field) throw new Error('There is no reply field.');
      const rectIn = (root: Node) => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = (node.nodeValue ?? '').indexOf(wanted);
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          const { x, y, width, height } = range.getBoundingClientRect();
          return { x, y, width, height };
        }
        throw new Error(`"${wanted}" is not in the reply.`);
      };
      if (!(field instanceof HTMLTextAreaElement)) return rectIn(field);
      const copy = document.createElement('div');
      const style = getComputedStyle(field);
      for (const name of style) copy.style.setProperty(name, style.getPropertyValue(name));
      const box = field.getBoundingClientRect();
      Object.assign(copy.style, {
        position: 'fixed',
        left: `${box.x}px`,
        top: `${box.y}px`,
        width: `${box.width}px`,
        height: `${box.height}px`,
        whiteSpace: 'pre-wrap',
        overflowWrap: 'break-word',
        boxSizing: 'border-box',
        transition: 'none',
      });
      copy.textContent = field.value;
      document.body.append(copy);
      const rect = rectIn(copy);
      copy.remove();
      return rect;
    },
    FIELD,
    word,
  );
}

/** The page's HTML without our one element. */
export function withoutOurs(html: string): string {
  return html.replaceAll(/<rb-ui\b[^>]*><\/rb-ui>/gu, '');
}

/** The same while our spelling checks a field: Firefox's own red lines go by an attribute alone, and ours says so beside it. */
export function duringSession(html: string): string {
  return withoutOurs(html).replaceAll(/ (?:spellcheck="false"|data-rb-spellcheck="none")/gu, '');
}
