import type { ReplyEditor } from '@/lib/editors/reply-editor';
import { MARK_CERTAINTY, type Finding } from '@/lib/text/finding';

import { caretOf } from './caret-of';
import { createTypingRest } from './typing-rest';

/** Marks what is certain enough, but never the word that is being typed. */
export interface FindingPainter {
  paint(): void;
  onTyped(): void;
}

/** Paints whatever `visible` gives at each call, and again once a word is no longer being typed. */
export function createFindingPainter(
  editor: ReplyEditor,
  visible: () => readonly Finding[],
  signal: AbortSignal,
): FindingPainter {
  const rest = createTypingRest(() => paint(), signal);
  const paint = () => {
    const caret = caretOf(editor);
    editor.paint(
      visible().filter((finding) => isMarked(finding) && !rest.isTyping(finding, caret)),
    );
  };
  editor.element.ownerDocument.addEventListener(
    'selectionchange',
    () => rest.onCaret(caretOf(editor)),
    { signal },
  );
  return { paint, onTyped: () => rest.onTyped() };
}

function isMarked({ certainty, start, end }: Finding): boolean {
  return certainty >= MARK_CERTAINTY && end > start;
}
