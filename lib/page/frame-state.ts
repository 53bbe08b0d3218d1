import type { ReplyEditor } from '@/lib/editors/reply-editor';
import type { PageFacts } from '@/lib/messaging/protocol';

import type { SendWatch } from './guard/send-watch';
import type { UiHost } from './ui/ui-host';

/** What a session lends to scripts of ours that come later. */
export interface OpenSession {
  readonly editor: ReplyEditor;
  readonly ui: UiHost;
  /** What the page tells about the reply. */
  readonly facts: () => PageFacts;
  /** Name of the editor's row. */
  readonly family: string;
  /** When the field got the focus last, as `Date.now()` tells it. */
  readonly usedAt: number;
}

/**
 * What the listener and the reply script of one frame share. Both run in the extension's isolated
 * world of that frame, which the page cannot see; the reply script comes later, and only when needed.
 */
export interface FrameState {
  /** The listener is there. */
  listening?: true;
  /** It came when the page was there already, whose own listeners may hear everything before it. */
  isLate?: boolean;
  /** Somebody has written in this frame. */
  hasInput?: true;
  /** Ends all of ours in this frame (`hand-over.ts`). */
  life?: AbortController;
  /** Fields of forms that had the focus before the reply script was there, in their order. */
  early?: Set<HTMLElement>;
  /** Takes over a field that got the focus; absent until the reply script is there. */
  onFocus?: (field: HTMLElement) => void;
  /** Sees keys in the page before the page; true: it is ours, the page never gets it. */
  onPageKey?: (event: KeyboardEvent) => boolean;
  /** Keys that were ours when they were pressed: their repeats and their release are ours too. */
  readonly takenKeys: Set<string>;
  /** Gets what happens in our interface, which is kept from the page; false: that part belongs to another frame. */
  onOwnEvent?: (event: Event) => boolean;
  /** The session of the reply field in use, for scripts that come on demand. */
  session?: (() => OpenSession | undefined) | undefined;
  /** Tries the field out; there once the script for it is. */
  runPageTest?: () => void;
  /** Holds what would send a reply that must not go out; absent where no reply is near. */
  guardSend?: (event: Event) => boolean;
  /** Replies in other frames that this frame learnt of before it could guard them. */
  announced?: readonly unknown[];
  /** Replies whose sends are guarded, the one used last at the end. */
  sends?: readonly SendWatch[];
  /** What our scripts in other frames of the same origin may ask this one (`ask-frame.ts`). */
  answers?: Readonly<Record<string, (detail: unknown) => boolean>>;
  /** Sees what happens in the page before the page, which may stop it. */
  onPageEvent?: (event: Event) => void;
  /** Gets what the pointer does on our interface; false: that part belongs to another frame. */
  onOwnPointer?: (event: MouseEvent) => boolean;
}

const KEY = Symbol.for('replybook.frame');

/** The state of this frame, made on first use. */
export function frameState(): FrameState {
  const world = globalThis as { [KEY]?: FrameState };
  world[KEY] ??= { takenKeys: new Set() };
  return world[KEY];
}

/** The state of another frame of the same origin; in Firefox, which parts them, always undefined. */
export function frameStateOf(other: Window): FrameState | undefined {
  return (other as { [KEY]?: FrameState })[KEY];
}
