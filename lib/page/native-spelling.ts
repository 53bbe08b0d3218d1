import type { ReplyState } from './reply-check-loop';

/** The browser's own red lines in a field, silent while ours are there. */
export interface NativeSpelling {
  /** Undefined: as it is. */
  setMuted(isMuted: boolean | undefined): void;
}

const quietSheet = '::spelling-error, ::grammar-error { text-decoration: none; }';

/** So long after its start a page may still compare its HTML with the server's: frameworks hydrate it. */
const YOUNG_MS = 60_000;

/**
 * Chromium takes a style for it, and the page's HTML stays as it is. Firefox knows only the attribute:
 * it is there while our spelling checks the focused field, and afterwards exactly what was there before;
 * in a page that has just begun only once the agent has written.
 */
export function muteNativeSpelling(
  field: HTMLElement,
  hasWritten: () => boolean,
  signal: AbortSignal,
): NativeSpelling {
  const mute = import.meta.env.FIREFOX ? byAttribute(field) : bySheet(field);
  const mayMute = () => !import.meta.env.FIREFOX || hasWritten() || performance.now() > YOUNG_MS;
  let undo: (() => void) | undefined;
  // Until the first check says otherwise.
  let isWanted = true;
  const setMuted = (isMuted: boolean | undefined) => {
    isWanted = isMuted ?? isWanted;
    if (isMuted && mayMute()) undo ??= mute();
    // Lines that come and go distract; and Firefox, switched off while it looks, leaves them there.
    else if (isMuted === false) {
      undo?.();
      undo = undefined;
    }
  };
  // With the first letter, before Firefox looks at it: lines that are there already may stay behind.
  const onInput = () => {
    if (isWanted) undo ??= mute();
  };
  field.addEventListener('beforeinput', onInput, { capture: true, signal });
  signal.addEventListener('abort', () => setMuted(false));
  return { setMuted };
}

/**
 * Stands beside our `spellcheck="false"` and says what was there before: a site that says `false` wants
 * no checker, and a version of ours that ended without a chance to take both away has a successor.
 */
const OURS = 'data-rb-spellcheck';

function byAttribute(field: HTMLElement): () => () => void {
  return () => {
    const before = field.getAttribute('spellcheck');
    // Already silent: nothing to do, and nothing to undo.
    if (before !== null && /^false$/iu.test(before)) return () => undefined;
    field.setAttribute(OURS, before ?? 'none');
    field.setAttribute('spellcheck', 'false');
    return () => unmute(field);
  };
}

/** Gives the field back the attribute that it had; another value that the page has set stays. */
function unmute(field: Element): void {
  const before = field.getAttribute(OURS);
  field.removeAttribute(OURS);
  if (before === null || field.getAttribute('spellcheck') !== 'false') return;
  if (before === 'none') field.removeAttribute('spellcheck');
  else field.setAttribute('spellcheck', before);
}

/** For a version of ours that ended without a chance to do it. */
export function unmuteAll(page: Document): void {
  for (const field of page.querySelectorAll(`[${OURS}]`)) unmute(field);
}

function bySheet(field: HTMLElement): () => () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(quietSheet);
  return () => {
    const root = field.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot)) return () => undefined;
    const sheets = root.adoptedStyleSheets;
    sheets.push(sheet);
    return () => {
      const at = sheets.indexOf(sheet);
      if (at >= 0) sheets.splice(at, 1);
    };
  };
}

/**
 * Whether our own spelling checks this reply: only then may the browser's be silent. Undefined while
 * the answer is still to come.
 */
export function checksSpelling({ check }: ReplyState): boolean | undefined {
  const state = check?.checkers.find(({ id }) => id === 'spelling')?.state;
  return state === 'working' ? undefined : state === 'done';
}
