import { attachEditor } from '@/lib/editors/attach-editor';
import type { ReplyEditor } from '@/lib/editors/reply-editor';
import type { EngineLink } from '@/lib/messaging/engine-link';
import { MARK_CERTAINTY, type Finding } from '@/lib/text/finding';

import { badgeState } from './badge-state';
import { openOnHover } from './card-hover';
import { createClientChooser } from './client-chooser';
import { factsKey, replyKey } from './facts-key';
import { createFindingCards } from './finding-card';
import type { OpenSession } from './frame-state';
import { createHiddenFindings } from './hidden-findings';
import { keyActionOf } from './key-action';
import { muteNativeSpelling } from './native-spelling';
import { startReplyCheckLoop, type ReplyCheckLoop, type ReplyState } from './reply-check-loop';
import { createCountTeller } from './say-count';
import type { StoppedEvent } from './stopped-events';
import { createTemplatePicker } from './template-picker';
import { createTypingRest } from './typing-rest';
import { buildBadge, isOnClient, showInBadge } from './ui/badge';
import { createOverlayHost } from './ui/overlay-host';
import { placeAtCorner, placeAtEdge } from './ui/place';
import { UiHost } from './ui/ui-host';
import { watchFacts } from './watch-facts';

/** Everything Replybook does at one reply field, from its first focus until it is gone. */
export interface ReplySession {
  readonly field: HTMLElement;
  onFocus(): void;
  checkNow(): void;
  /** What it lends to scripts of ours that come later. */
  open(): OpenSession;
  /** The agent works elsewhere: the marks stay, the badge does not. */
  rest(): void;
  /** Everything is checked and nothing was found. */
  readonly isClean: () => boolean;
  /** A client was chosen, here or in another window: what was found for another counts no more. */
  onClients(): void;
  /** Opens the card of the finding at this offset. */
  openAt(offset: number): void;
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
  const overlay = createOverlayHost(field);
  const editor = attachEditor(field, signal, { overlay });
  if (!editor) return undefined;

  let usedAt = Date.now();
  let timesChosen = 0;
  const startAnew = () => {
    // First of all, so that whatever else goes wrong nothing of another client stays painted.
    loop.forget();
    cards.close();
    picker.close();
    chooser.close();
  };
  const facts = watchFacts(
    field,
    () => {
      startAnew();
      loop.checkNow();
    },
    signal,
  );
  const onClients = () => {
    timesChosen += 1;
    startAnew();
  };

  const hidden = createHiddenFindings(() => replyKey(facts.look()));
  const visible = () => hidden.filter(loop.current().findings, () => editor.read().text);
  const rest = createTypingRest(() => paint(), signal);
  const paint = () => {
    const caret = caretOf(editor);
    editor.paint(
      visible().filter((finding) => isMarked(finding) && !rest.isTyping(finding, caret)),
    );
  };

  const corner = () =>
    badge.checkVisibility() ? badge.getBoundingClientRect() : ui.visible(field);
  const badge = buildBadge((event) => {
    if (isOnClient(event)) openChooser();
    else cards.openOverview();
  });
  ui.layer.append(badge);
  // Beside one line there is room for a sign and a count; the words are its name and its tooltip.
  const isSmall = editor.kind === 'input';
  if (isSmall) badge.dataset['size'] = 'small';
  const refresh = () => {
    if (badge.hidden) return;
    const findings = visible();
    showInBadge(badge, badgeState(loop.current(), findings), hidden.isQuiet());
    if (isSmall) {
      badge.dataset['count'] = findings.length > 0 ? String(findings.length) : '';
      badge.title ||= badge.textContent;
      placeAtEdge(badge, ui.place(field.getBoundingClientRect()), ui.room());
      return;
    }
    placeAtCorner(badge, ui.visible(field), ui.room(), getComputedStyle(field).direction !== 'rtl');
    chooser.ask(loop.current().check?.answeredFor);
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
    facts.look,
    () => queueMicrotask(onState),
    signal,
  );
  const cards = createFindingCards({
    ui,
    editor,
    link,
    loop: () => loop,
    visible,
    facts: facts.look,
    chooseClient: (client) => chooser.choose(client),
    hidden,
    onHidden: onState,
    corner,
  });
  openOnHover(editor, cards, signal);
  const chooser = createClientChooser({
    ui,
    editor,
    link,
    badge,
    corner,
    facts: facts.look,
    known: () => loop.current().check ?? { clients: [] },
    onChosen: onClients,
    onFailed: () => loop.checkNow(),
  });
  const openChooser = (then?: () => void) => {
    cards.close();
    picker.close();
    chooser.open(then);
  };
  const picker = createTemplatePicker({
    ui,
    editor,
    link,
    facts: facts.look,
    scope() {
      const now = facts.look();
      const { check } = loop.current();
      return { facts: now, ...(check && { language: check.language }) };
    },
    stamp: () => `${timesChosen}|${factsKey(facts.look())}`,
    announce: (news) => chooser.announce(news),
    askClient: openChooser,
    showFailure: (message, texts) => cards.showFailure(message, texts),
    onInserted: () => loop.checkNow(),
  });

  editor.watch((change) => {
    if (!field.isConnected) return;
    if (!field.checkVisibility()) {
      // The page shows another field in its place: nothing of ours stays over it.
      cards.close();
      chooser.close();
      badge.hidden = true;
      chooser.ask(undefined);
      editor.paint([]);
      return;
    }
    if (change === 'text') {
      facts.look();
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
  let lastClick: Event | undefined;
  const onClick = (event: MouseEvent, path: readonly EventTarget[]) => {
    if (event === lastClick || !event.isTrusted || ui.owns(event.target)) return;
    lastClick = event;
    chooser.close();
    const offset = path.includes(field) ? editor.offsetAt(event.clientX, event.clientY) : undefined;
    if (offset === undefined || !cards.openAt(offset, 'click')) cards.close();
  };
  for (const clicked of new Set([page, ui.stage.page])) {
    clicked.addEventListener('click', (event) => onClick(event, event.composedPath()), {
      signal,
      capture: true,
    });
  }
  field.addEventListener(
    'focusout',
    // A frame later it is known whether the focus went to our card, which may be in another document.
    () =>
      requestAnimationFrame(() => {
        badge.hidden = !ui.focused() && !hasFocus(field);
        if (!badge.hidden) return;
        nativeSpelling.setMuted(false);
        chooser.ask(undefined);
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
      usedAt = Date.now();
      facts.look();
      badge.hidden = false;
      show();
      onState();
    },
    checkNow: () => loop.checkNow(),
    open: () => ({ editor, ui, usedAt }),
    rest() {
      badge.hidden = true;
    },
    isClean: () => loop.current().state === 'checked' && loop.current().findings.length === 0,
    onClients() {
      onClients();
      loop.checkNow();
    },
    openAt: (offset) => void cards.openAt(offset, 'key'),
    onPageKey(event) {
      if (!event.composedPath().includes(field)) return false;
      switch (keyActionOf(event)) {
        case 'close':
          if (!cards.isOpen() && !chooser.isOpen()) return false;
          cards.close();
          chooser.close();
          return true;
        case 'nextFinding':
          cards.openNext(caretOf(editor) ?? 0);
          return true;
        case 'previousFinding':
          cards.openPrevious(caretOf(editor) ?? 0);
          return true;
        case 'chooseClient':
          openChooser();
          return true;
        case 'openTemplates':
          cards.close();
          picker.open();
          return true;
        case 'insertShortcut': {
          // Only for a shortcut that is known to exist: any other Tab is the page's.
          const shortcut = picker.shortcutAtCaret();
          if (!shortcut) return false;
          picker.insert(shortcut);
          return true;
        }
        case undefined:
          return false;
      }
    },
    onStopped({ event, path }) {
      if (event instanceof MouseEvent) onClick(event, path);
      else editor.look();
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
