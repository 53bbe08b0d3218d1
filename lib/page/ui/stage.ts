import { isHtmlElement, visibleBox } from '@/lib/editors/visible-box';

import { askFrame, outerWindows } from '../ask-frame';
import { frameState } from '../frame-state';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Where our interface stands: the outermost document of the page's origin in which our listener
 * keeps typing from the page. A low frame of an editor has no room for a card.
 */
export interface Stage {
  readonly view: Window & typeof globalThis;
  readonly page: Document;
  /** The page may have listened before our listener there, and so hears what it keeps from others. */
  readonly isLate: boolean;
  /** From client coordinates of the field's window to those of the stage. */
  toStage(box: Box): Box;
  /** What of the element is to be seen. */
  visible(element: HTMLElement): Box;
  /** The element of the stage that is the field, or holds it in its frame. */
  holder(field: Element): Element;
}

/** Finds the stage; in a page without frames it is the page. */
export function findStage(): Stage {
  const outer = outerWindows();
  const count = outer.findLastIndex((view) => askFrame(view, 'stage')) + 1;
  const views = [window, ...outer.slice(0, count)].filter(isWhole);
  const frames = views
    .slice(0, -1)
    .flatMap(({ frameElement: frame }) => (frame && isHtmlElement(frame) ? frame : []));
  const view = views.at(-1) ?? window;
  return {
    view,
    page: view.document,
    isLate: view === window ? (frameState().isLate ?? false) : askFrame(view, 'isLate'),
    toStage: (box) => frames.reduce(outOf, box),
    visible: (element) =>
      frames.reduce(
        (box, frame) => clip(outOf(box, frame), visibleBox(frame)),
        // The body of an editor's frame is as high as its text, the room for it is the frame.
        element === document.body && frames.length > 0
          ? windowBox(window)
          : clip(visibleBox(element), windowBox(window)),
      ),
    holder: (field) => frames.at(-1) ?? field,
  };
}

/** A Window of the same origin has all the constructors that ours has. */
export function isWhole(view: Window): view is Window & typeof globalThis {
  return 'CSSStyleSheet' in view;
}

function outOf({ left, top, right, bottom }: Box, frame: HTMLElement): Box {
  const at = frame.getBoundingClientRect();
  const scaleX = at.width / frame.offsetWidth || 1;
  const scaleY = at.height / frame.offsetHeight || 1;
  // An iframe's padding lies between its border and its page.
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  const x = frame.clientLeft + Number.parseFloat(paddingLeft);
  const y = frame.clientTop + Number.parseFloat(paddingTop);
  return {
    left: at.left + (x + left) * scaleX,
    top: at.top + (y + top) * scaleY,
    right: at.left + (x + right) * scaleX,
    bottom: at.top + (y + bottom) * scaleY,
  };
}

function windowBox({ innerWidth, innerHeight }: Window): Box {
  return { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
}

function clip(box: Box, to: Box): Box {
  const left = Math.min(Math.max(box.left, to.left), to.right);
  const top = Math.min(Math.max(box.top, to.top), to.bottom);
  return {
    left,
    top,
    right: Math.max(left, Math.min(box.right, to.right)),
    bottom: Math.max(top, Math.min(box.bottom, to.bottom)),
  };
}
