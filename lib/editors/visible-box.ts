/** The part of the element's inside that no scrolling or clipping ancestor hides. */
export function visibleBox(element: HTMLElement): DOMRect {
  let box = innerBox(element);
  for (let parent = parentOf(element); parent; parent = parentOf(parent)) {
    if (parent === document.body || parent === document.documentElement) continue;
    if (getComputedStyle(parent).overflow !== 'visible') box = intersect(box, innerBox(parent));
  }
  return box;
}

export function clipRects(rects: readonly DOMRect[], box: DOMRect): readonly DOMRect[] {
  return rects.flatMap((rect) => {
    const isOutside =
      rect.bottom <= box.top ||
      rect.top >= box.bottom ||
      rect.right < box.left ||
      rect.left > box.right;
    return isOutside ? [] : [intersect(rect, box)];
  });
}

/** How much larger than laid out the element is drawn, by transforms around it. */
export function scaleOf(element: HTMLElement): number {
  return element.offsetWidth > 0 ? element.getBoundingClientRect().width / element.offsetWidth : 1;
}

/** The box within the border, without scroll bars, in client coordinates. */
export function innerBox(element: HTMLElement): DOMRect {
  const { left, top } = element.getBoundingClientRect();
  const scale = scaleOf(element);
  const inset = innerInset(element);
  return new DOMRect(
    left + inset.left * scale,
    top + inset.top * scale,
    inset.width * scale,
    inset.height * scale,
  );
}

interface Inset {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The same, in layout pixels from the border's corner. */
export function innerInset(element: HTMLElement): Inset {
  const { clientLeft: left, clientTop: top, clientWidth: width, clientHeight: height } = element;
  if (!(element instanceof HTMLInputElement)) return { left, top, width, height };
  // Firefox gives an input's client box without its padding.
  const style = getComputedStyle(element);
  const border = (side: string): number =>
    Number.parseFloat(style.getPropertyValue(`border-${side}-width`));
  return {
    left: border('left'),
    top: border('top'),
    width: element.offsetWidth - border('left') - border('right'),
    height: element.offsetHeight - border('top') - border('bottom'),
  };
}

function parentOf(element: HTMLElement): HTMLElement | null {
  const { parentNode } = element;
  const parent = parentNode instanceof ShadowRoot ? parentNode.host : parentNode;
  return parent instanceof HTMLElement ? parent : null;
}

function intersect(one: DOMRect, other: DOMRect): DOMRect {
  const left = Math.max(one.left, other.left);
  const top = Math.max(one.top, other.top);
  const right = Math.max(left, Math.min(one.right, other.right));
  const bottom = Math.max(top, Math.min(one.bottom, other.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
