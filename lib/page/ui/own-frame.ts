import { build } from './build';
import { isWhole } from './stage';
import { makeHost } from './top-layer';
import { watchOutline } from './watch-outline';

/**
 * Where the page listened before our listener did, what is typed in our interface must not pass the
 * page's window at all. There it stands in an empty frame of ours, over the whole window, of which
 * only the parts shown can be clicked. It is inside our closed element: the page has no way to it.
 */
export interface OwnFrame {
  readonly host: HTMLElement;
  /** Draws the layer; to be called once the host is in the page. */
  mount(): void;
  readonly focused: () => Element | null;
}

/** What is typed, and where the focus goes: for `onTyped`, nobody else hears it. */
const TYPING = ['keydown', 'keyup', 'input', 'change', 'focusout'] as const;

/** Makes the frame in this window, and draws the layer in it. */
export function makeOwnFrame(
  view: Window & typeof globalThis,
  layer: HTMLElement,
  onTyped: (event: Event) => void,
): OwnFrame {
  const frame = build('iframe', { part: 'frame', attributes: { title: 'Replybook' } });
  const { host } = makeHost(view, frame);
  const tellOutline = watchOutline(layer, (outline) => {
    frame.style.clipPath = outline;
  });
  let root: ShadowRoot | undefined;
  const mount = () => {
    const inner = frame.contentWindow;
    const page = frame.contentDocument;
    if (!inner || !page || root?.host.ownerDocument === page || !isWhole(inner)) return;
    const focused = root?.activeElement;
    const made = makeHost(inner, layer, 'rb-in');
    root = made.root;
    page.documentElement.append(made.host);
    made.host.showPopover();
    for (const type of TYPING) inner.addEventListener(type, onTyped, { capture: true });
    tellOutline();
    if (focused instanceof inner.HTMLElement) focused.focus({ preventScroll: true });
  };
  // Firefox puts another document into an empty frame a moment later; and so does a move in the page.
  frame.addEventListener('load', mount);
  return {
    host,
    mount,
    // What had the focus inside is still told when the focus is back in the page; and a click beside
    // the buttons leaves it with the frame.
    focused: () => (frame.contentDocument?.hasFocus() ? (root?.activeElement ?? frame) : null),
  };
}
