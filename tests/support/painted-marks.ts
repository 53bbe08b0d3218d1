import type { Page, Rect, Scope } from './browsers.ts';
import { decodePng, type Picture } from './decode-png.ts';

export interface PaintedMark {
  /** Name of the highlight. */
  readonly name: string;
  readonly text: string;
  /** One a line, in the document's own viewport. */
  readonly rects: readonly Rect[];
}

/** What the browser highlights in a document: ranges in rich text and, where it can, inside textareas. Sorted as they stand in the text. */
export function readHighlights(place: Pick<Scope, 'evaluate'>): Promise<PaintedMark[]> {
  return place.evaluate(() => {
    const fieldsIn = (root: ParentNode): HTMLTextAreaElement[] => [
      ...root.querySelectorAll<HTMLTextAreaElement>('textarea, input'),
      ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
        shadowRoot ? fieldsIn(shadowRoot) : [],
      ),
    ];
    const marks = [...CSS.highlights].flatMap(([name, highlight]) =>
      // An OpaqueRange, Chromium's range in a textarea, has rectangles and no text.
      [...(highlight as unknown as Iterable<AbstractRange & Pick<Range, 'getClientRects'>>)].map(
        (range) => {
          const rects = [...range.getClientRects()].map(({ x, y, width, height }) => ({
            x,
            y,
            width,
            height,
          }));
          const real = range instanceof Range ? range : undefined;
          const field = fieldsIn(document).find((one) => {
            const box = one.getBoundingClientRect();
            const [first] = rects;
            return (
              first &&
              first.x >= box.x &&
              first.x <= box.right &&
              first.y + first.height >= box.y &&
              first.y <= box.bottom
            );
          });
          const text = real
            ? real.toString()
            : (field?.value.slice(range.startOffset, range.endOffset) ?? '');
          return { name, text, rects, at: real ? 0 : range.startOffset, range: real };
        },
      ),
    );
    return marks
      .toSorted((a, b) =>
        a.range && b.range
          ? a.range.compareBoundaryPoints(Range.START_TO_START, b.range)
          : a.at - b.at,
      )
      .map(({ name, text, rects }) => ({ name, text, rects }));
  });
}

/** How much a colour has to differ in one channel before it counts as another. */
const COLOUR_TOLERANCE = 24;

/** Pixels of one colour in a part of the viewport: proof that a mark is on the screen and not only in a registry. */
export async function countColoured(
  page: Page,
  clip: Rect,
  colour: readonly [red: number, green: number, blue: number],
): Promise<number> {
  return countPixels(decodePng(await page.screenshot({ clip })), colour);
}

export function countPixels(
  { pixels }: Picture,
  colour: readonly [red: number, green: number, blue: number],
): number {
  let count = 0;
  for (let at = 0; at < pixels.length; at += 4) {
    if (colour.every((wanted, i) => Math.abs((pixels[at + i] ?? 0) - wanted) <= COLOUR_TOLERANCE))
      count += 1;
  }
  return count;
}
