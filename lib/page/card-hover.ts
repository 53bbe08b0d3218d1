import type { ReplyEditor } from '@/lib/editors/reply-editor';

import type { FindingCards } from './finding-card';

/** How long the pointer rests on a mark before its card opens, and how long it may be away. */
const REST_MS = 250;
const AWAY_MS = 350;

/**
 * Opens the card of a mark that the pointer rests on, and closes it when the pointer left both.
 * Only moves of a pointer count, so text that comes to lie under it opens nothing.
 */
export function openOnHover(editor: ReplyEditor, cards: FindingCards, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let inside: HTMLElement | undefined;
  const after = (delayMs: number, run: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(run, delayMs);
  };
  const leave = () => {
    if (cards.openedBy() === 'pointer') after(AWAY_MS, cards.close);
    else clearTimeout(timer);
  };
  const watchCard = () => {
    const card = cards.element();
    if (!card || card === inside) return;
    inside = card;
    card.addEventListener('pointerenter', () => clearTimeout(timer), { signal });
    card.addEventListener('pointerleave', leave, { signal });
  };
  const rest = (x: number, y: number) => {
    const openedBy = cards.openedBy();
    if (openedBy === 'click' || openedBy === 'key') return;
    const offset = editor.offsetAt(x, y);
    if (offset !== undefined && cards.openAt(offset, 'pointer')) watchCard();
    else cards.close();
  };
  const options = { signal, passive: true };
  editor.element.addEventListener(
    'pointermove',
    ({ clientX, clientY, pointerType, buttons, isTrusted }) => {
      if (!isTrusted || pointerType === 'touch' || buttons !== 0) return;
      const openedBy = cards.openedBy();
      // On the way from the mark to its card there may be text: it gets a little longer.
      after(openedBy === 'pointer' ? AWAY_MS : REST_MS, () => rest(clientX, clientY));
    },
    options,
  );
  editor.element.addEventListener('pointerleave', leave, options);
  editor.element.addEventListener('pointerdown', () => clearTimeout(timer), options);
  editor.element.addEventListener('keydown', () => clearTimeout(timer), options);
  signal.addEventListener('abort', () => clearTimeout(timer));
}
