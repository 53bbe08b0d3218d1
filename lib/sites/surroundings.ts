import { isSelector } from './is-selector';

/** The nearest element that matches, the field itself first, over the edges of shadow roots and of frames of the same origin. */
export function closestAround(field: Element, selector: string): Element | undefined {
  return allAround(field, selector)[0];
}

/** The nearest that matches in each tree from inside out: `html` is every page around the field, not only that of the editor's frame. */
export function allAround(field: Element, selector: string): Element[] {
  const found: Element[] = [];
  if (!isSelector(selector)) return found;
  for (let from: Element | undefined = field; from; from = outOf(from)) {
    const nearest = from.closest(selector);
    if (nearest) found.push(nearest);
  }
  return found;
}

/** The field's document and those around it that are of the same origin, the innermost first. */
export function reachablePages(field: Element): Document[] {
  const pages: Document[] = [];
  for (let page: Document | undefined = field.ownerDocument; page; page = outerDocument(page)) {
    pages.push(page);
  }
  return pages;
}

/** The outermost document of the same origin: editors put their text into frames of their own. */
export function reachablePage(field: Element): Document {
  return reachablePages(field).at(-1) ?? field.ownerDocument;
}

/** The element and all it stands in, out of shadow roots and of frames of the same origin. */
export function* elementsAround(start: Element): Generator<Element> {
  for (let at: Element | undefined = start; at; at = at.parentElement ?? outOf(at)) yield at;
}

/** The element on which the tree of this one hangs: the host of a shadow root, or a frame of the same origin. */
function outOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return isShadowRoot(root) ? root.host : frameOf(element.ownerDocument);
}

/** Not by `instanceof`: what surrounds the frame we run in is made of its own classes. */
function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;
}

function outerDocument(page: Document): Document | undefined {
  return frameOf(page)?.ownerDocument;
}

function frameOf(page: Document): Element | undefined {
  try {
    return page.defaultView?.frameElement ?? undefined;
  } catch {
    // A frame of another origin: its surroundings are not ours to see.
    return undefined;
  }
}
