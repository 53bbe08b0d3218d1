/** The part of the element's inside that no scrolling or clipping ancestor hides. */
export function visibleBox(element: HTMLElement): DOMRect {
  let box = innerBox(element);
  let { position } = getComputedStyle(element);
  for (let parent = composedParent(element); parent; parent = composedParent(parent)) {
    const { documentElement, body } = parent.ownerDocument;
    if (parent === body || parent === documentElement) continue;
    const style = getComputedStyle(parent);
    // What is positioned by something further out is not cut by what it passes on the way.
    const holdsFixed = style.transform !== 'none' || style.filter !== 'none';
    const holds = holdsFixed || (position !== 'fixed' && style.position !== 'static');
    if (!holds && (position === 'fixed' || position === 'absolute')) continue;
    position = style.position;
    if (style.overflow !== 'visible') box = intersect(box, innerBox(parent));
  }
  return box;
}

/** The element around this one, out of shadow roots too, within the document. */
export function composedParent(element: HTMLElement): HTMLElement | null {
  const { parentNode } = element;
  const parent = parentNode && isShadowRoot(parentNode) ? parentNode.host : parentNode;
  return parent !== null && isHtmlElement(parent) ? parent : null;
}

function isShadowRoot(node: Node): node is ShadowRoot {
  return 'host' in node;
}

/** Not `instanceof`: the elements of a frame around us are of another window. */
export function isHtmlElement(node: Node): node is HTMLElement {
  return 'offsetWidth' in node;
}

/** The document and the shadow roots that the element is in, from the inmost out. */
export function scopesOf(element: Element): (Document | ShadowRoot)[] {
  const root = element.getRootNode();
  if (root instanceof ShadowRoot) return [root, ...scopesOf(root.host)];
  return root instanceof Document ? [root] : [];
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

/** The box within the border, without scroll bars, in client coordinates. */
function innerBox(element: HTMLElement): DOMRect {
  const { left, top, width, height } = element.getBoundingClientRect();
  // How much larger than laid out it is drawn, by transforms around it.
  const scaleX = element.offsetWidth > 0 ? width / element.offsetWidth : 1;
  const scaleY = element.offsetHeight > 0 ? height / element.offsetHeight : 1;
  const inset = innerInset(element);
  return new DOMRect(
    left + inset.left * scaleX,
    top + inset.top * scaleY,
    inset.width * scaleX,
    inset.height * scaleY,
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

function intersect(one: DOMRect, other: DOMRect): DOMRect {
  const left = Math.max(one.left, other.left);
  const top = Math.max(one.top, other.top);
  const right = Math.max(left, Math.min(one.right, other.right));
  const bottom = Math.max(top, Math.min(one.bottom, other.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
