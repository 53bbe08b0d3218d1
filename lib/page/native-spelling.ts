import type { ReplyState } from './reply-check-loop';

/** The browser's own red lines in a field, silent while ours are there. */
export interface NativeSpelling {
  setMuted(isMuted: boolean): void;
}

const quietSheet = '::spelling-error, ::grammar-error { text-decoration: none; }';

/**
 * Chromium takes a style for it, and the page's HTML stays as it is. Firefox knows only the attribute:
 * it is there while our spelling checks the focused field, and afterwards exactly what was there before.
 */
export function muteNativeSpelling(field: HTMLElement, signal: AbortSignal): NativeSpelling {
  const mute = import.meta.env.FIREFOX ? byAttribute(field) : bySheet(field);
  let undo: (() => void) | undefined;
  const setMuted = (isMuted: boolean) => {
    if (isMuted) undo ??= mute();
    else {
      undo?.();
      undo = undefined;
    }
  };
  signal.addEventListener('abort', () => setMuted(false));
  return { setMuted };
}

/**
 * For the browser the same as `false`, and by their capitals known as ours: a site that says `false`
 * wants no checker. The second stands where the page said `true`.
 */
const OURS = ['False', 'FALSE'] as const;

function byAttribute(field: HTMLElement): () => () => void {
  return () => {
    const before = field.getAttribute('spellcheck');
    // Already silent: nothing to do, and nothing to undo.
    if (before !== null && /^false$/iu.test(before)) return () => undefined;
    field.setAttribute('spellcheck', OURS[before === null ? 0 : 1]);
    return () => unmute(field, before);
  };
}

/** Gives the field back the attribute that it had; another value that the page has set stays. */
function unmute(field: Element, before: string | null): void {
  const now = field.getAttribute('spellcheck');
  if (!OURS.some((value) => value === now)) return;
  if (before === null) field.removeAttribute('spellcheck');
  else field.setAttribute('spellcheck', before);
}

/** For a version of ours that ended without a chance to do it. */
export function unmuteAll(page: Document): void {
  for (const [value, before] of [
    [OURS[0], null],
    [OURS[1], 'true'],
  ] as const) {
    for (const field of page.querySelectorAll(`[spellcheck="${value}"]`)) unmute(field, before);
  }
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

/** Only when our own spelling checks this reply may the browser's be silent. */
export function checksSpelling({ check }: ReplyState): boolean {
  return check?.checkers.some(({ id, state }) => id === 'spelling' && state === 'done') ?? false;
}
