/** What of an event in our interface is told to who has the focus there. */
export interface TypedKey {
  readonly type: string;
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  /** The key is held down. */
  readonly repeat: boolean;
  /** A key with Ctrl, Alt or Meta, or one that an input method works on. */
  readonly isCommand: boolean;
  readonly isComposing: boolean;
  /** The focus leaves our interface for something of the page. */
  readonly isLeaving?: boolean;
}

/** The event, which may be of another frame's classes, as text can carry it to another frame. */
export function describeTyping(event: Event): TypedKey {
  const { type } = event;
  if (!isKeyboardEvent(event)) {
    const none = { code: '', shiftKey: false, repeat: false, isCommand: false, isComposing: false };
    const isLeaving =
      type === 'focusout' &&
      'relatedTarget' in event &&
      event.relatedTarget !== null &&
      event.relatedTarget !== event.target;
    return { type, key: '', ...none, isLeaving };
  }
  const { key, code, shiftKey, repeat, isComposing } = event;
  const isCommand = event.ctrlKey || event.altKey || event.metaKey;
  return { type, key, code, shiftKey, repeat, isCommand, isComposing };
}

/** What another frame told, which is text from our own listener there. */
export function isTypedKey(told: unknown): told is TypedKey {
  return typeof told === 'object' && told !== null && 'isCommand' in told && 'type' in told;
}

function isKeyboardEvent(event: Event): event is KeyboardEvent {
  return 'code' in event && 'key' in event;
}
