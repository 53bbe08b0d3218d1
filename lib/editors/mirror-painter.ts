import { watchCover } from './cover';
import type { FieldPainter } from './field-painter';
import { linearPart } from './linear-part';
import { copyStyle, setOwnStyle } from './mirror-style';
import { MirrorText } from './mirror-text';
import type { OverlayLayer } from './overlay-layer';
import type { Mark } from './reply-editor';
import { innerInset, visibleBox } from './visible-box';

type Field = HTMLTextAreaElement | HTMLInputElement;

/**
 * Underlines for a text area in browsers without ranges in its value: the same text, transparent,
 * laid over it in our own interface, clipped to what of the field is on screen, and not drawn where
 * something else of the page lies over the field.
 */
export function createMirrorPainter(
  field: Field,
  overlay: OverlayLayer,
  signal: AbortSignal,
): FieldPainter {
  const pane = document.createElement('div');
  const clip = document.createElement('div');
  const sheet = document.createElement('div');
  pane.setAttribute('aria-hidden', 'true');
  setOwnStyle(pane, clip, sheet);
  pane.append(clip);
  clip.append(sheet);
  const text = new MirrorText(sheet);
  let marks: readonly Mark[] = [];
  let cover: ReturnType<typeof watchCover> | undefined;

  let laid: string | undefined;
  const lay = (): DOMRect => {
    if (!pane.isConnected) overlay.add(pane);
    copyStyle(field, sheet);
    text.write(field.value, marks);
    const seen = place(field, { pane, clip, sheet });
    // Until the page may have changed: the rects of all marks are asked for one after the other.
    laid = stateOf(field);
    queueMicrotask(() => (laid = undefined));
    return seen;
  };
  const sync = (): void => {
    const seen = lay();
    cover?.hideCovered(text.marked(), seen);
  };
  const remove = (): void => {
    cover?.stop();
    cover = undefined;
    overlay.remove(pane);
  };
  signal.addEventListener('abort', remove);
  return {
    isCopy: true,
    paint(next) {
      marks = next;
      if (marks.length === 0) {
        if (pane.isConnected) remove();
        return;
      }
      cover ??= watchCover(field, sync);
      sync();
    },
    rects(start, end) {
      if (laid !== stateOf(field) || !pane.isConnected) lay();
      const rects = text.rects({ start, end });
      if (marks.length === 0) overlay.remove(pane);
      return rects;
    },
    refresh() {
      if (marks.length > 0) sync();
    },
  };
}

/** Where the field is, how far it is scrolled, and its text. */
function stateOf(field: Field): string {
  const { x, y, width, height } = field.getBoundingClientRect();
  return `${[x, y, width, height, field.scrollLeft, field.scrollTop].join()}\n${field.value}`;
}

interface Layers {
  /** As large as the window; shows what no scrolling ancestor hides. */
  readonly pane: HTMLElement;
  /** As large as the field, turned and scaled as it is; shows the field's inside. */
  readonly clip: HTMLElement;
  /** The text, scrolled as the field's. */
  readonly sheet: HTMLElement;
}

/** Gives what of the field is on screen. */
function place(field: Field, { pane, clip, sheet }: Layers): DOMRect {
  const { left, top, width, height } = innerInset(field);
  const zoom = field.currentCSSZoom;
  const { a, b, c, d } = linearPart(field);
  const right = field.offsetWidth - left - width;
  const bottom = field.offsetHeight - top - height;
  Object.assign(clip.style, {
    zoom: `${zoom}`,
    width: `${field.offsetWidth}px`,
    height: `${field.offsetHeight}px`,
    transform: `matrix(${[a, b, c, d, 0, 0].join()})`,
    clipPath: `inset(${top}px ${right}px ${bottom}px ${left}px)`,
  });
  Object.assign(sheet.style, {
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    transform: `translate(${-field.scrollLeft}px, ${-field.scrollTop}px)`,
  });
  if (field instanceof HTMLInputElement) centreLine(sheet, height);
  // However the box is turned, its middle is the middle of the box around it.
  const at = middleOf(clip);
  const wanted = middleOf(field);
  clip.style.left = `${parseFloat(clip.style.left) + (wanted.x - at.x) / zoom}px`;
  clip.style.top = `${parseFloat(clip.style.top) + (wanted.y - at.y) / zoom}px`;
  const seen = visibleBox(field);
  pane.style.clipPath = `polygon(${[
    [seen.left, seen.top],
    [seen.right, seen.top],
    [seen.right, seen.bottom],
    [seen.left, seen.bottom],
  ]
    .map(([x, y]) => `${x}px ${y}px`)
    .join()})`;
  return seen;
}

function middleOf(element: Element): { readonly x: number; readonly y: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** The one line of an input is in the middle of its height. */
function centreLine(sheet: HTMLElement, height: number): void {
  sheet.style.whiteSpace = 'pre';
  sheet.style.minHeight = `${height}px`;
  sheet.style.alignContent = 'center';
}
