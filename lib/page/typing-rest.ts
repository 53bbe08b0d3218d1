import type { Span } from '@/lib/text/span';

/** Knows which word is being typed: it is not marked until the caret leaves it or typing rests. */
export interface TypingRest {
  onTyped(): void;
  onCaret(caret: number | undefined): void;
  isTyping(span: Span, caret: number | undefined): boolean;
}

const REST_MS = 1500;

/** `onRest` is called once the word is no longer being typed. */
export function createTypingRest(onRest: () => void, signal: AbortSignal): TypingRest {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isTyping = false;
  let typedAt: number | undefined;
  const stop = () => {
    clearTimeout(timer);
    if (!isTyping || signal.aborted) return;
    isTyping = false;
    onRest();
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    onTyped() {
      isTyping = true;
      typedAt = undefined;
      clearTimeout(timer);
      timer = setTimeout(stop, REST_MS);
    },
    onCaret(caret) {
      // The first change of the caret after a key is the key's own.
      if (typedAt === undefined) typedAt = caret;
      else if (caret !== typedAt) stop();
    },
    isTyping: ({ start, end }, caret) =>
      isTyping && caret !== undefined && start < caret && caret <= end,
  };
}
