import type { Page, Rect } from './browsers.ts';
import { readHighlights, type PaintedMark } from './painted-marks.ts';
import { waitUntil } from './wait-until.ts';

/** The elements that hold Replybook's own interface in a page, or in its own frame there, in closed shadow roots. */
export const UI_HOSTS = 'rb-ui, rb-in';

/** A thing to click, where it is on the tab's viewport. */
export interface UiPart {
  readonly text: string;
  readonly rect: Rect;
  readonly isSelected: boolean;
}

/** What Replybook shows in the page, by `data-part`; what is hidden is absent. */
export interface Ui {
  readonly badge?: { readonly text: string; readonly rect: Rect };
  readonly card?: {
    readonly message: string;
    readonly why: string;
    readonly suggestions: readonly UiPart[];
    readonly rect: Rect;
  };
  readonly palette?: {
    readonly query: string;
    readonly items: readonly UiPart[];
    readonly rect: Rect;
  };
}

/** Reads the interface through the closed root, in whichever frame it is. */
export async function readUi(page: Page): Promise<Ui> {
  const perFrame = await page.evaluateInRoots(UI_HOSTS, readParts);
  return Object.assign({}, ...perFrame.toReversed()) as Ui;
}

/** All marks the agent sees: highlights in every frame, and what the overlay underlines. */
export async function readMarks(page: Page): Promise<Pick<PaintedMark, 'text' | 'rects'>[]> {
  const scopes = [page, ...(await page.frames())];
  const highlights = await Promise.all(scopes.map(readHighlights));
  return [...highlights.flat(), ...(await readOverlayMarks(page))];
}

/** Waits until the interface is as wanted. */
export async function waitForUi<Seen>(
  page: Page,
  what: string,
  look: (ui: Ui) => Seen | undefined | false,
): Promise<Seen> {
  let ui: Ui = {};
  try {
    return await waitUntil(what, async () => {
      ui = await readUi(page);
      return look(ui) || undefined;
    });
  } catch (error) {
    throw new Error(`${String(error)}; the interface was ${JSON.stringify(ui)}`, { cause: error });
  }
}

export const waitForBadge = (page: Page, text: RegExp): Promise<string> =>
  waitForUi(page, `a badge like ${String(text)}`, ({ badge }) =>
    badge && text.test(badge.text) ? badge.text : undefined,
  );

export const waitForCard = (page: Page): Promise<NonNullable<Ui['card']>> =>
  waitForUi(page, 'the card of a finding', ({ card }) => card);

export const waitForPalette = (page: Page): Promise<NonNullable<Ui['palette']>> =>
  waitForUi(page, 'the template palette with templates in it', ({ palette }) =>
    palette && palette.items.length > 0 ? palette : undefined,
  );

/** The form for the values that a template still needs. */
export const waitForTemplateForm = (page: Page): Promise<unknown> =>
  waitForUi(
    page,
    'the form',
    // While it searches, the palette may have no items either.
    ({ palette }) => palette?.items.length === 0 && palette.query === '',
  );

/** What of ours is shown under this name, such as the buttons of a card. */
export async function partsOf(page: Page, part: string): Promise<readonly UiPart[]> {
  const perFrame = await page.evaluateInRoots(
    UI_HOSTS,
    (root: ShadowRoot, wanted: string) =>
      [...root.querySelectorAll<HTMLElement>(`[data-part="${wanted}"]`)]
        .filter((element) => element.checkVisibility())
        .map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          // Text that only screen readers get has no rendered words.
          const text = (element.firstChild?.textContent ?? '').trim();
          const isSelected = root.activeElement === element;
          return { text, rect: { x, y, width, height }, isSelected };
        }),
    part,
  );
  return perFrame.flat();
}

/** A real click in the middle of something. */
export async function clickPart(page: Page, { rect }: { readonly rect: Rect }): Promise<void> {
  await page.click(rect.x + rect.width / 2, rect.y + rect.height / 2);
}

/** Runs in the page. */
function readParts(root: ShadowRoot): Ui {
  // Our own frame is hidden as a whole.
  const isOwnFrame = root.host.localName === 'rb-in';
  if (isOwnFrame && !window.frameElement?.checkVisibility({ visibilityProperty: true })) return {};
  const all = (part: string, within: ParentNode = root) =>
    [...within.querySelectorAll<HTMLElement>(`[data-part="${part}"]`)].filter((element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: false }),
    );
  const offset = { x: 0, y: 0 };
  for (let view: Window = window; view !== view.parent; view = view.parent) {
    let frame: Element | null = null;
    try {
      frame = view.frameElement;
    } catch {
      // Another site's page is around this one; clicks there need that page's own help.
    }
    if (!frame) break;
    const { x, y } = frame.getBoundingClientRect();
    offset.x += x + frame.clientLeft;
    offset.y += y + frame.clientTop;
  }
  const rectOf = (element: Element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + offset.x, y: y + offset.y, width, height };
  };
  const parts = (part: string, within: ParentNode) =>
    all(part, within).map((element) => ({
      text: element.innerText.trim(),
      rect: rectOf(element),
      isSelected:
        element.getAttribute('aria-selected') === 'true' || root.activeElement === element,
    }));
  const [badge] = all('badge');
  const [card] = all('card');
  const [palette] = all('palette');
  return {
    ...(badge && { badge: { text: badge.innerText.trim(), rect: rectOf(badge) } }),
    ...(card && {
      card: {
        message: all('message', card)[0]?.innerText.trim() ?? '',
        why: all('why', card)[0]?.innerText.trim() ?? '',
        suggestions: parts('suggestion', card),
        rect: rectOf(card),
      },
    }),
    ...(palette && {
      palette: {
        query: palette.querySelector('input')?.value ?? '',
        items: parts('item', palette),
        rect: rectOf(palette),
      },
    }),
  };
}

/** Underlines of Replybook's own overlay, where the browser cannot paint inside a text area. */
async function readOverlayMarks(
  page: Page,
): Promise<{ readonly text: string; readonly rects: readonly Rect[] }[]> {
  const perFrame = await page.evaluateInRoots(UI_HOSTS, (root: ShadowRoot) =>
    [...root.querySelectorAll<HTMLElement>('[data-part="overlay"] span')].map((span) => ({
      text: span.textContent ?? '',
      rects: [...span.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height })),
    })),
  );
  return perFrame.flat();
}
