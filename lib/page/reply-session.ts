import { attachEditor } from '@/lib/editors/attach-editor';
import type { ReplyEditor } from '@/lib/editors/reply-editor';
import type { EngineLink } from '@/lib/messaging/engine-link';
import { MARK_CERTAINTY, type Finding } from '@/lib/text/finding';

import { openOnHover } from './card-hover';
import { createFindingCards } from './finding-card';
import { createHiddenFindings } from './hidden-findings';
import { muteNativeSpelling } from './native-spelling';
import { pageFacts } from './page-facts';
import { startReplyCheckLoop, type ReplyCheckLoop, type ReplyState } from './reply-check-loop';
import { createCountTeller } from './say-count';
import { createTemplatePicker } from './template-picker';
import { createTypingRest } from './typing-rest';
import { buildBadge, showInBadge, type BadgeState } from './ui/badge';
import { createOverlayHost } from './ui/overlay-host';
import { placeAtCorner } from './ui/place';
import { UiHost } from './ui/ui-host';

/** Everything Replybook does at one reply field, from its first focus until it is gone. */
export interface ReplySession {
  readonly field: HTMLElement;
  onFocus(): void;
  checkNow(): void;
  /** True: the key is ours. */
  onPageKey(event: KeyboardEvent): boolean;
  end(): void;
}

/** Starts a session; undefined when the field is not one we can work in. */
export function startReplySession(field: HTMLElement, link: EngineLink): ReplySession | undefined {
  const life = new AbortController();
  const { signal } = life;
  const ui = new UiHost();
  const overlay = createOverlayHost(field);
  const editor = attachEditor(field, signal, { overlay });
  if (!editor) return undefined;

  const hidden = createHiddenFindings();
  const visible = () => hidden.filter(loop.current().findings, () => editor.read().text);
  const rest = createTypingRest(() => paint(), signal);
  const paint = () => {
    const caret = caretOf(editor);
    editor.paint(
      visible().filter((finding) => isMarked(finding) && !rest.isTyping(finding, caret)),
    );
  };

  const badge = buildBadge(() => cards.openOverview());
  ui.layer.append(badge);
  const refresh = () => {
    showInBadge(badge, badgeState(loop.current(), visible()), hidden.isQuiet());
    placeAtCorner(badge, ui.visible(field), ui.room(), getComputedStyle(field).direction !== 'rtl');
  };
  const show = () => {
    if (needsOverlay(editor)) overlay.show();
    ui.show(field);
  };
  const tellCount = createCountTeller((text) => ui.announce(text), signal);
  const onState = () => {
    paint();
    refresh();
    cards.refresh();
    tellCount(loop.current(), visible().length);
    nativeSpelling.setMuted(checksSpelling(loop.current()));
  };
  const nativeSpelling = muteNativeSpelling(field, signal);
  const loop: ReplyCheckLoop = startReplyCheckLoop(
    editor,
    link,
    () => pageFacts(field),
    () => queueMicrotask(onState),
    signal,
  );
  const cards = createFindingCards({
    ui,
    editor,
    link,
    loop: () => loop,
    visible,
    facts: () => pageFacts(field),
    hidden,
    onHidden: onState,
    corner: () => (badge.checkVisibility() ? badge.getBoundingClientRect() : ui.visible(field)),
  });
  openOnHover(editor, cards, signal);
  const picker = createTemplatePicker({
    ui,
    editor,
    link,
    facts: () => pageFacts(field),
    scope() {
      const { check } = loop.current();
      return {
        ...(check?.client && { client: check.client.id }),
        ...(check && { language: check.language }),
      };
    },
    showFailure: (message, texts) => cards.showFailure(message, texts),
    onInserted: () => loop.checkNow(),
  });

  editor.watch((change) => {
    if (!field.isConnected) return;
    if (!field.checkVisibility()) {
      // The page shows another field in its place: nothing of ours stays over it.
      cards.close();
      badge.hidden = true;
      editor.paint([]);
      return;
    }
    if (change === 'text') {
      rest.onTyped();
      cards.close();
      loop.onText();
      picker.onText();
    } else {
      paint();
    }
    refresh();
  });
  const page = field.ownerDocument;
  page.addEventListener('selectionchange', () => rest.onCaret(caretOf(editor)), { signal });
  const onClick = (event: MouseEvent) => {
    if (!event.isTrusted || ui.owns(event.target)) return;
    const offset = event.composedPath().includes(field)
      ? editor.offsetAt(event.clientX, event.clientY)
      : undefined;
    if (offset === undefined || !cards.openAt(offset, 'click')) cards.close();
  };
  for (const clicked of new Set([page, ui.stage.page])) {
    clicked.addEventListener('click', onClick, { signal, capture: true });
  }
  field.addEventListener(
    'focusout',
    // A frame later it is known whether the focus went to our card, which may be in another document.
    () =>
      requestAnimationFrame(() => {
        badge.hidden = !ui.focused() && !hasFocus(field);
        if (badge.hidden) nativeSpelling.setMuted(false);
      }),
    { signal },
  );
  // A frame that goes takes its scripts along, but not what stands in the page around it.
  addEventListener('pagehide', () => ui.hide(), { signal });
  show();
  onState();

  return {
    field,
    onFocus() {
      badge.hidden = false;
      show();
      onState();
    },
    checkNow: () => loop.checkNow(),
    onPageKey(event) {
      if (!event.composedPath().includes(field)) return false;
      const plain = !event.shiftKey && !event.altKey;
      const withCommand = (event.ctrlKey || event.metaKey) && plain;
      if (event.key === 'Escape' && cards.isOpen()) {
        cards.close();
      } else if (withCommand && event.code === 'Period') {
        cards.openNext(caretOf(editor) ?? 0);
      } else if (event.ctrlKey && plain && event.code === 'Space') {
        cards.close();
        picker.open();
      } else if (event.key === 'Tab' && plain && !event.ctrlKey && !event.metaKey) {
        const shortcut = picker.shortcutAtCaret();
        if (!shortcut) return false;
        picker.insert(shortcut.template, shortcut.span);
      } else {
        return false;
      }
      return true;
    },
    end() {
      editor.paint([]);
      life.abort();
      ui.end();
      overlay.end();
    },
  };
}

/** Only when our own spelling checks this reply may the browser's be silent. */
function checksSpelling({ check }: ReplyState): boolean {
  return check?.checkers.some(({ id, state }) => id === 'spelling' && state === 'done') ?? false;
}

/** Browsers without ranges in a field's value get their marks drawn over it. */
function needsOverlay({ kind }: ReplyEditor): boolean {
  return (kind === 'textarea' || kind === 'input') && !('OpaqueRange' in globalThis);
}

function hasFocus(field: HTMLElement): boolean {
  return field.ownerDocument.hasFocus() && field.matches(':focus, :focus-within, body');
}

function isMarked({ certainty, start, end }: Finding): boolean {
  return certainty >= MARK_CERTAINTY && end > start;
}

function caretOf(editor: ReplyEditor): number | undefined {
  const selection = editor.selection();
  return selection && selection.start === selection.end ? selection.start : undefined;
}

function badgeState(
  { state, check, reason }: ReplyState,
  findings: readonly Finding[],
): BadgeState {
  switch (state) {
    case 'failed':
      return { state, reason: reason ?? '' };
    case 'checking':
      return check ? { state, check } : { state: 'waiting' };
    case 'checked':
      return check ? { state, check, findings } : { state: 'waiting' };
  }
}
