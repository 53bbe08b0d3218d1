import type { FieldPainter } from './field-painter';
import { copyStyle, setOwnStyle } from './mirror-style';
import { MirrorText } from './mirror-text';
import type { OverlayLayer } from './overlay-layer';
import type { Mark } from './reply-editor';
import { innerBox, innerInset, scaleOf, visibleBox } from './visible-box';

type Field = HTMLTextAreaElement | HTMLInputElement;

/**
 * Underlines for a text area in browsers without ranges in its value: the same text, transparent,
 * laid over it in our own interface, clipped to what of the field is on screen.
 */
export function createMirrorPainter(
  field: Field,
  overlay: OverlayLayer,
  signal: AbortSignal,
): FieldPainter {
  const clip = document.createElement('div');
  const sheet = document.createElement('div');
  clip.setAttribute('aria-hidden', 'true');
  setOwnStyle(clip, sheet);
  clip.append(sheet);
  const text = new MirrorText(sheet);
  let marks: readonly Mark[] = [];

  const sync = (): void => {
    if (!clip.isConnected) overlay.add(clip);
    copyStyle(field, sheet);
    text.write(field.value, marks);
    place(field, clip, sheet);
  };
  signal.addEventListener('abort', () => overlay.remove(clip));
  return {
    paint(next) {
      marks = next;
      if (marks.length > 0) sync();
      else if (clip.isConnected) overlay.remove(clip);
    },
    rects(start, end) {
      sync();
      const rects = text.rects({ start, end });
      if (marks.length === 0) overlay.remove(clip);
      return rects;
    },
    refresh() {
      if (marks.length > 0) sync();
    },
  };
}

/** Over the inside of the field, scrolled as the field is, clipped as the field is. */
function place(field: Field, clip: HTMLElement, sheet: HTMLElement): void {
  const box = innerBox(field);
  const scale = scaleOf(field);
  const { width, height } = innerInset(field);
  clip.style.width = `${width}px`;
  clip.style.height = `${height}px`;
  clip.style.transform = `scale(${scale})`;
  sheet.style.width = `${width}px`;
  if (field instanceof HTMLInputElement) centreLine(sheet, height);
  sheet.style.transform = `translate(${-field.scrollLeft}px, ${-field.scrollTop}px)`;
  const at = clip.getBoundingClientRect();
  // Whatever our interface is positioned by, the difference brings it over the field.
  clip.style.left = `${parseFloat(clip.style.left) + box.left - at.left}px`;
  clip.style.top = `${parseFloat(clip.style.top) + box.top - at.top}px`;
  const seen = visibleBox(field);
  const insets = [
    seen.top - box.top,
    box.right - seen.right,
    box.bottom - seen.bottom,
    seen.left - box.left,
  ];
  clip.style.clipPath = `inset(${insets.map((inset) => `${inset / scale}px`).join(' ')})`;
}

/** The one line of an input is in the middle of its height. */
function centreLine(sheet: HTMLElement, height: number): void {
  sheet.style.whiteSpace = 'pre';
  sheet.style.minHeight = `${height}px`;
  sheet.style.alignContent = 'center';
}
