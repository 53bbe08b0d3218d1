import { attachEditor } from '@/lib/editors/attach-editor';
import type { ReplyEditor } from '@/lib/editors/reply-editor';
import type { EngineLink } from '@/lib/messaging/engine-link';
import { MARK_CERTAINTY, type Finding } from '@/lib/text/finding';

import { createFindingCards } from './finding-card';
import { pageFacts } from './page-facts';
import { startReplyCheckLoop, type ReplyCheckLoop, type ReplyState } from './reply-check-loop';
import type { StoppedEvent } from './stopped-events';
import { createTemplatePicker } from './template-picker';
import { createTypingRest } from './typing-rest';
import { buildBadge, showInBadge, type BadgeState } from './ui/badge';
import { build } from './ui/build';
import { placeAtCorner } from './ui/place';
import { UiHost } from './ui/ui-host';

/** Everything Replybook does at one reply field, from its first focus until it is gone. */
export interface ReplySession {
  readonly field: HTMLElement;
  onFocus(): void;
  checkNow(): void;
  /** True: the key is ours. */
  onPageKey(event: KeyboardEvent): boolean;
  /** The page stopped this event before it came to the field. */
  onStopped(stopped: StoppedEvent): void;
  end(): void;
}

/** Starts a session; undefined when the field is not one we can work in. */
export function startReplySession(field: HTMLElement, link: EngineLink): ReplySession | undefined {
  const life = new AbortController();
  const { signal } = life;
  const ui = new UiHost();
  const overlay = build('div', { part: 'overlay' });
  ui.layer.append(overlay);
  const editor = attachEditor(field, signal, {
    overlay: { add: (node) => overlay.append(node), remove: (node) => node.remove() },
  });
  if (!editor) return undefined;

  const ignored = new Set<string>();
  const visible = () => {
    const { findings } = loop.current();
    // Reading walks the whole field, so it is done once, and only when something was ignored.
    if (ignored.size === 0) return findings;
    const { text } = editor.read();
    return findings.filter((finding) => !ignored.has(ignoredKey(text, finding)));
  };
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
    showInBadge(badge, badgeState(loop.current(), visible()));
    placeAtCorner(badge, field.getBoundingClientRect());
  };
  const onState = () => {
    paint();
    refresh();
  };
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
    ignore(finding) {
      ignored.add(ignoredKey(editor.read().text, finding));
      onState();
    },
  });
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
  let clicked: Event | undefined;
  const onClick = (event: MouseEvent, path: readonly EventTarget[]) => {
    if (event === clicked || !event.isTrusted || ui.owns(event.target)) return;
    clicked = event;
    const offset = path.includes(field) ? editor.offsetAt(event.clientX, event.clientY) : undefined;
    if (offset === undefined || !cards.openAt(offset)) cards.close();
  };
  page.addEventListener('click', (event) => onClick(event, event.composedPath()), {
    signal,
    capture: true,
  });
  field.addEventListener(
    'focusout',
    ({ relatedTarget }) => {
      if (!ui.owns(relatedTarget)) badge.hidden = true;
    },
    { signal },
  );
  ui.show(field);
  onState();

  return {
    field,
    onFocus() {
      badge.hidden = false;
      ui.show(field);
      refresh();
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
    onStopped({ event, path }) {
      if (event instanceof MouseEvent) onClick(event, path);
      else editor.look();
    },
    end() {
      editor.paint([]);
      life.abort();
      ui.end();
    },
  };
}

/** The same words under the same rule stay ignored, wherever they move. */
function ignoredKey(text: string, { rule, start, end }: Finding): string {
  return `${rule}|${text.slice(start, end)}`;
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
