import type { Level } from '@/lib/text/finding';

import { markLevels } from './mark-levels';
import { markStyles } from './mark-styles';

const FIRST_NAME = markLevels[0]?.name;

export interface PaintedRange {
  readonly level: Level;
  readonly range: AbstractRange;
}

/**
 * Paints by CSS highlights, which other fields and the page share: only our own ranges are taken
 * away. The rules come with the manifest; a shadow root needs them in itself.
 */
export class HighlightPainter {
  readonly #element: HTMLElement;
  readonly #sheet = new CSSStyleSheet();
  #painted: readonly PaintedRange[] = [];
  #adopted: ShadowRoot | undefined;

  constructor(element: HTMLElement, signal: AbortSignal) {
    this.#element = element;
    this.#sheet.replaceSync(markStyles);
    signal.addEventListener('abort', () => {
      this.paint([]);
      this.#dropSheet();
    });
  }

  paint(ranges: readonly PaintedRange[]): void {
    for (const [priority, { name, level }] of markLevels.entries()) {
      const gone = this.#painted.filter((painted) => painted.level === level);
      const next = ranges.filter((painted) => painted.level === level);
      const known = CSS.highlights.get(name);
      for (const { range } of gone) known?.delete(range);
      if (next.length === 0) {
        if (known?.size === 0) CSS.highlights.delete(name);
        continue;
      }
      const highlight = known ?? new Highlight();
      for (const { range } of next) highlight.add(range);
      highlight.priority = priority;
      // What a screen reader says of it; levels do not tell spelling from the rest.
      highlight.type = 'grammar-error';
      if (!known) CSS.highlights.set(name, highlight);
    }
    this.#painted = ranges;
    this.#adoptSheet();
  }

  /** Paints again what the page took away. */
  restore(): void {
    const isWhole = this.#painted.every(({ level, range }) => {
      const name = markLevels.find((known) => known.level === level)?.name ?? '';
      return CSS.highlights.get(name)?.has(range);
    });
    if (isWhole) this.#adoptSheet();
    else this.paint(this.#painted);
  }

  #adoptSheet(): void {
    // A page may have moved the field into a shadow root, or out of one.
    const root = this.#element.getRootNode();
    if (root !== this.#adopted) this.#dropSheet();
    if (!(root instanceof ShadowRoot) || this.#painted.length === 0) return;
    this.#adopted = root;
    const sheets = root.adoptedStyleSheets;
    if (sheets.includes(this.#sheet)) return;
    for (const [at, sheet] of [...sheets.entries()].toReversed()) {
      if (isLeftBehind(sheet)) sheets.splice(at, 1);
    }
    sheets.push(this.#sheet);
  }

  #dropSheet(): void {
    const sheets = this.#adopted?.adoptedStyleSheets;
    const at = sheets?.indexOf(this.#sheet) ?? -1;
    if (at >= 0) sheets?.splice(at, 1);
    this.#adopted = undefined;
  }
}

/** True for a sheet like ours of a script that is gone: a living one in the same root adopts again. */
function isLeftBehind({ cssRules }: CSSStyleSheet): boolean {
  const [first] = cssRules;
  return first instanceof CSSStyleRule && first.selectorText === `::highlight(${FIRST_NAME})`;
}
