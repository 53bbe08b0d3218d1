/**
 * What the listener and the reply script of one frame share. Both run in the extension's isolated
 * world of that frame, which the page cannot see; the reply script comes later, and only when needed.
 */
export interface FrameState {
  /** The listener is there. */
  listening?: true;
  /** Ends all of ours in this frame (`hand-over.ts`). */
  life?: AbortController;
  /** Takes over a field that got the focus; absent until the reply script is there. */
  onFocus?: (field: HTMLElement) => void;
  /** Sees keys in the page before the page; true: it is ours, the page never gets it. */
  onPageKey?: (event: KeyboardEvent) => boolean;
  /** The element that holds our interface; what is typed in it is kept from the page. */
  ownHost?: Element | undefined;
  /** Sees what happens in the page before the page, which may stop it. */
  onPageEvent?: (event: Event) => void;
  /** Gets what the pointer does on our interface; all of it is kept from the page. */
  onOwnPointer?: ((event: MouseEvent) => void) | undefined;
  /** Gets the events that were kept from the page. */
  onOwnEvent?: ((event: Event) => void) | undefined;
}

const KEY = Symbol.for('replybook.frame');

/** The state of this frame, made on first use. */
export function frameState(): FrameState {
  const world = globalThis as { [KEY]?: FrameState };
  world[KEY] ??= {};
  return world[KEY];
}
