import type { SendWatch } from './guard/send-watch';

/**
 * What the listener and the reply script of one frame share. Both run in the extension's isolated
 * world of that frame, which the page cannot see; the reply script comes later, and only when needed.
 */
export interface FrameState {
  /** The listener is there. */
  listening?: true;
  /** Takes over a field that got the focus; absent until the reply script is there. */
  onFocus?: (field: HTMLElement) => void;
  /** Sees keys in the page before the page; true: it is ours, the page never gets it. */
  onPageKey?: (event: KeyboardEvent) => boolean;
  /** The element that holds our interface; what is typed in it is kept from the page. */
  ownHost?: Element | undefined;
  /** Gets the events that were kept from the page. */
  onOwnEvent?: ((event: Event) => void) | undefined;
  /** A second element of ours: the reminder before sending, which may show beside the first. */
  ownDialog?: { readonly host: Element; readonly onEvent: (event: Event) => void } | undefined;
  /** Holds what would send a reply that must not go out; absent where no reply is near. */
  guardSend?: (event: Event) => boolean;
  /** Replies in other frames that this frame learnt of before it could guard them. */
  announced?: readonly unknown[];
  /** Replies whose sends are guarded, the one used last at the end. */
  sends?: readonly SendWatch[];
  /** What our scripts in other frames of the same origin may ask this one (`ask-frame.ts`). */
  answers?: Readonly<Record<string, (detail: unknown) => boolean>>;
}

const KEY = Symbol.for('replybook.frame');

/** The state of this frame, made on first use. */
export function frameState(): FrameState {
  const world = globalThis as { [KEY]?: FrameState };
  world[KEY] ??= {};
  return world[KEY];
}

/** The state of another frame of the same origin; in Firefox, which parts them, always undefined. */
export function frameStateOf(other: Window): FrameState | undefined {
  return (other as { [KEY]?: FrameState })[KEY];
}
