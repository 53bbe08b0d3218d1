import type { Page, Rect } from './browsers.ts';
import { decodePng } from './decode-png.ts';

type Colour = readonly [red: number, green: number, blue: number];

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How much a colour may differ in each channel; smoothed edges differ more and do not count. */
const TOLERANCE = 28;

/** Every pixel of the colour in a part of the page, in CSS pixels from its corner. */
export async function colouredPixels(
  page: Page,
  clip: Rect,
  colour: Colour,
): Promise<readonly Point[]> {
  const { width, height, pixels } = decodePng(await page.screenshot({ clip }));
  const scale = width / clip.width;
  const points: Point[] = [];
  for (let at = 0; at < width * height; at += 1) {
    const isColour = colour.every(
      (wanted, channel) => Math.abs((pixels[4 * at + channel] ?? 0) - wanted) <= TOLERANCE,
    );
    if (isColour) points.push({ x: (at % width) / scale, y: Math.floor(at / width) / scale });
  }
  return points;
}

/** From where to where the pixels reach along a direction, and across it. */
export function extentOf(
  points: readonly Point[],
  degrees = 0,
): { readonly from: number; readonly to: number; readonly top: number; readonly bottom: number } {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const reach = { from: Infinity, to: -Infinity, top: Infinity, bottom: -Infinity };
  for (const { x, y } of points) {
    const [along, across] = [x * cos + y * sin, y * cos - x * sin];
    reach.from = Math.min(reach.from, along);
    reach.to = Math.max(reach.to, along);
    reach.top = Math.min(reach.top, across);
    reach.bottom = Math.max(reach.bottom, across);
  }
  return reach;
}
