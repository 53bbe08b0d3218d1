import { attachEditor } from '@/lib/editors/attach-editor';
import type { ReplyEditor } from '@/lib/editors/reply-editor';
import type { EngineLink } from '@/lib/messaging/engine-link';
import { MARK_CERTAINTY, type Finding } from '@/lib/text/finding';

import { outerWindows } from './ask-frame';
import { createFindingCards } from './finding-card';
import { actionOf, type KeyAction } from './keys';
import { pageFacts } from './page-facts';
import { startReplyCheckLoop, type ReplyCheckLoop, type ReplyState } from './reply-check-loop';
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
  /** Opens the card of the finding at this offset. */
  openAt(offset: number): void;
  /** True: the key is ours. */
  onPageKey(event: KeyboardEvent): boolean;
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
  page.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || ui.owns(event.target)) return;
      const offset = event.composedPath().includes(field)
        ? editor.offsetAt(event.clientX, event.clientY)
        : undefined;
      if (offset === undefined || !cards.openAt(offset)) cards.close();
    },
    { signal, capture: true },
  );
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
    openAt: (offset) => void cards.openAt(offset),
    onPageKey(event) {
      if (!event.composedPath().includes(field)) return false;
      switch (keyActionOf(event)) {
        case 'close':
          if (!cards.isOpen()) return false;
          cards.close();
          return true;
        case 'nextFinding':
          cards.openNext(caretOf(editor) ?? 0);
          return true;
        case 'openTemplates':
          cards.close();
          picker.open();
          return true;
        case 'insertShortcut': {
          // Only for a shortcut that is known to exist: any other Tab is the page's.
          const shortcut = picker.shortcutAtCaret();
          if (!shortcut) return false;
          picker.insert(shortcut.template, shortcut.span);
          return true;
        }
        case undefined:
          return false;
      }
    },
    end() {
      editor.paint([]);
      life.abort();
      ui.end();
    },
  };
}

function keyActionOf(event: KeyboardEvent): KeyAction | undefined {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey, isComposing } = event;
  const isAltGraph = event.getModifierState('AltGraph');
  const isMac = navigator.platform.startsWith('Mac');
  return actionOf(
    { key, code, ctrlKey, metaKey, altKey, shiftKey, isComposing, isAltGraph },
    { host: siteHost(), isMac },
  );
}

/** Editors' own frames have no address: that of the page around them counts. */
function siteHost(): string {
  const hosts = [window, ...outerWindows()].map(({ location }) => location.hostname);
  return hosts.findLast((host) => host !== '') ?? '';
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
