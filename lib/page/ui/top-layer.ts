import { uiStyles } from './ui-styles';

/**
 * An element of ours: closed, and above everything else once it is shown. A shadow root and its sheet
 * belong to the document they were made in.
 */
export function makeHost(
  view: Window & typeof globalThis,
  layer: HTMLElement,
): { readonly host: HTMLElement; readonly root: ShadowRoot } {
  const host = view.document.createElement('rb-ui');
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(uiStyles);
  // `push` and not assignment: in Firefox the list belongs to the page's side of the wall.
  root.adoptedStyleSheets.push(sheet);
  root.append(layer);
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
    host.addEventListener(type, (event) => event.stopPropagation());
  }
  return { host, root };
}

/** Shows the host under the document element, or in the open modal dialog that `nearby` is in. */
export function showHost(host: HTMLElement, nearby: Element): void {
  const parent = modalAround(nearby) ?? nearby.ownerDocument.documentElement;
  if (host.parentNode !== parent) parent.append(host);
  if (!host.matches(':popover-open')) host.showPopover();
}

function modalAround(element: Element): Element | undefined {
  const dialog = element.closest('dialog:modal');
  if (dialog) return dialog;
  const root = element.getRootNode();
  return isShadowRoot(root) ? modalAround(root.host) : undefined;
}

/** Not `instanceof`: the stage may be of another window. */
function isShadowRoot(root: Node): root is ShadowRoot {
  return 'host' in root;
}
