import { POINTER_EVENTS } from './pointer-events';
import { uiStyles } from './ui-styles';

/**
 * Firefox ends the scripts of an extension that is switched off without telling them, but takes the
 * manifest's style sheet away, which says that we may be seen: what is left then is nothing to see.
 */
const SEEN_WHILE_OURS = import.meta.env.FIREFOX
  ? ':host { visibility: var(--rb-seen, hidden) !important }'
  : '';

/**
 * An element of ours: closed, and above everything else once it is shown. A shadow root and its sheet
 * belong to the document they were made in. `rb-in` stands in a frame inside of `rb-ui`.
 */
export function makeHost(
  view: Window & typeof globalThis,
  layer: HTMLElement,
  name: 'rb-ui' | 'rb-in' = 'rb-ui',
): { readonly host: HTMLElement; readonly root: ShadowRoot } {
  const host = view.document.createElement(name);
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(name === 'rb-ui' ? uiStyles + SEEN_WHILE_OURS : uiStyles);
  // `push` and not assignment: in Firefox the list belongs to the page's side of the wall.
  root.adoptedStyleSheets.push(sheet);
  root.append(layer);
  for (const type of POINTER_EVENTS) {
    host.addEventListener(type, (event) => event.stopPropagation());
  }
  return { host, root };
}

/** The modal dialog or the part filling the screen that the element is in: outside of it nothing can be clicked. */
export function modalAround(element: Element): Element | undefined {
  const around = element.parentElement?.closest('dialog:modal, :fullscreen');
  if (around) return around;
  const root = element.getRootNode();
  return isShadowRoot(root) ? modalAround(root.host) : undefined;
}

/** Not `instanceof`: the stage may be of another window. */
function isShadowRoot(root: Node): root is ShadowRoot {
  return 'host' in root;
}
