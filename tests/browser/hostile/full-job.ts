import { expect } from 'vitest';

import { FIELD_POINT } from '../../pages/hostile/page-parts.ts';
import type { Page } from '../../support/browsers.ts';
import {
  clickPart,
  readMarks,
  UI_HOSTS,
  waitForBadge,
  waitForPalette,
  waitForUi,
} from '../../support/replybook-page.ts';
import { waitUntil } from '../../support/wait-until.ts';
import { readField } from './reply-field.ts';

/** The agent's text, with two planted faults. */
const FAULTY = 'Hej Mette, din Nordlysfiber er gratis nu. ';

export async function waitForText(
  page: Page,
  what: string,
  isRight: (text: string) => boolean,
): Promise<string> {
  let last = '';
  try {
    return await waitUntil(what, async () => {
      last = (await readField(page))?.text.replaceAll('\u00A0', ' ') ?? '';
      return isRight(last) ? last : undefined;
    });
  } catch (error) {
    throw new Error(`${String(error)}; the field has ${JSON.stringify(last)}`, { cause: error });
  }
}

/** Clicks into the field until it has the focus, and waits for Replybook. */
export async function enterField(page: Page): Promise<void> {
  await page.bringToFront();
  await waitUntil('the focus in the field', async () => {
    await page.click(FIELD_POINT.x, FIELD_POINT.y);
    return (await readField(page))?.hasFocus;
  });
  await waitForBadge(page, /Nordlys Bredbånd/u);
}

/** Types the faulty text and sees both faults marked, within the field. */
export async function typeFaults(page: Page): Promise<void> {
  await page.type(FAULTY);
  const marks = await waitUntil('two marks', async () => {
    const seen = await readMarks(page);
    return seen.length === 2 ? seen : undefined;
  });
  expect(marks.map(({ text }) => text)).toEqual(['Nordlysfiber', 'gratis']);
  const { rect } = (await readField(page)) ?? {};
  if (!rect) throw new Error('The field is gone.');
  for (const mark of marks) {
    expect(mark.rects).toHaveLength(1);
    const [box = { x: -1, y: -1, width: 0, height: 0 }] = mark.rects;
    expect(box.x).toBeGreaterThanOrEqual(rect.x);
    expect(box.x + box.width).toBeLessThanOrEqual(rect.x + rect.width);
    expect(box.y).toBeGreaterThanOrEqual(rect.y);
    expect(box.y + box.height).toBeLessThanOrEqual(rect.y + rect.height);
  }
}

/** A click on the mark opens its card, a click on the suggestion puts it in. */
export async function applyByClick(page: Page, wrong: string, right: string): Promise<void> {
  const mark = await waitUntil(`the mark of ${wrong}`, async () =>
    (await readMarks(page)).find(({ text }) => text === wrong),
  );
  const [rect] = mark.rects;
  if (!rect) throw new Error(`The mark of ${wrong} is nowhere.`);
  await clickPart(page, { rect });
  const suggestion = await waitForUi(page, `the suggestion ${right}`, ({ card }) =>
    card?.suggestions.find(({ text }) => text === right),
  );
  await clickPart(page, suggestion);
  await waitForText(page, `the text with ${right}`, (text) => text.includes(right));
}

/** Finds a template in the palette, answers what it asks, and sees it in the field once. */
export async function insertTemplate(page: Page): Promise<void> {
  await page.press('Control+Space');
  await waitForPalette(page);
  await page.type('genstart din');
  await waitForUi(
    page,
    'the found template',
    ({ palette }) =>
      palette?.query === 'genstart din' && palette.items[0]?.text.startsWith('Genstart din'),
  );
  await page.press('Enter');
  await waitUntil('the question for what is missing', async () =>
    (await page.evaluateInRoots(UI_HOSTS, hasFocusedInput)).includes(true),
  );
  await page.type('Anna');
  await page.press('Enter');
  const text = await waitForText(page, 'the template', (now) => now.includes('Anna'));
  expect(text.match(/lampen lyser fast grønt/gu)).toHaveLength(1);
  await page.type('Q');
  await waitForText(page, 'the caret after the template', (now) => now.includes('Q'));
}

/** Runs in the page. */
function hasFocusedInput(root: ShadowRoot): boolean {
  // Not by `instanceof`: what was made in a frame is of that frame's classes. And pages override methods.
  const { activeElement } = root;
  if (activeElement?.localName !== 'input' || !('dataset' in activeElement)) return false;
  return (activeElement.dataset as DOMStringMap)['part'] !== 'search';
}
