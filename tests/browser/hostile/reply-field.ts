import type { Page, Rect, Scope } from '../../support/browsers.ts';
import { readHighlights } from '../../support/painted-marks.ts';

/** The reply field `#field` of a page, in whichever frame or open shadow root it is. */
export interface FieldState {
  readonly text: string;
  readonly rect: Rect;
  readonly attributes: readonly string[];
  readonly hasFocus: boolean;
}

/** Reads the field; undefined when there is none. */
export async function readField(page: Page): Promise<FieldState | undefined> {
  const places = [page, ...(await page.frames())];
  const found = await Promise.all(places.map((place) => inPlace(place)));
  return found.find((state) => state !== undefined);
}

async function inPlace(place: Pick<Scope, 'evaluate'>): Promise<FieldState | undefined> {
  try {
    return await place.evaluate(() => {
      const find = (root: ParentNode): HTMLElement | undefined => {
        for (const element of root.querySelectorAll<HTMLElement>('*')) {
          if (element.id === 'field') return element;
          const inner = element.shadowRoot && find(element.shadowRoot);
          if (inner) return inner;
        }
        return undefined;
      };
      const field = find(document);
      if (!field) return undefined;
      // Not by what the page may have overridden.
      const range = document.createRange();
      range.selectNode(field);
      const { x, y, width, height } = range.getBoundingClientRect();
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return {
        text: field instanceof HTMLTextAreaElement ? field.value : field.innerText,
        rect: { x, y, width, height },
        attributes: [...field.attributes].map(({ name, value }) => `${name}=${value}`),
        hasFocus: document.hasFocus() && active === field,
      };
    });
  } catch {
    // A frame that was just loaded anew.
    return undefined;
  }
}

/** The page takes the field away. */
export async function removeField(page: Page): Promise<void> {
  for (const place of [page, ...(await page.frames())]) {
    await place.evaluate(() => {
      const find = (root: ParentNode): Element | undefined => {
        for (const element of root.querySelectorAll('*')) {
          if (element.id === 'field') return element;
          const inner = element.shadowRoot && find(element.shadowRoot);
          if (inner) return inner;
        }
        return undefined;
      };
      const field = find(document);
      field?.parentNode?.removeChild(field);
    });
  }
}

/** What of ours is in any document of the page: our element, and names of our highlights. */
export async function readTraces(page: Page): Promise<string[]> {
  const places = [page, ...(await page.frames())];
  const found = await Promise.all(
    places.map(async (place) => [
      ...(await place.evaluate(() =>
        [...document.querySelectorAll('rb-ui')].map(({ localName }) => localName),
      )),
      ...(await readHighlights(place)).map(({ name }) => name),
    ]),
  );
  return found.flat();
}
