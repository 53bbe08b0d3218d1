import { attachEditor } from '@/lib/editors/attach-editor';
import { findFamily } from '@/lib/editors/families';
import { needsOverlay } from '@/lib/editors/opaque-range';
import type { EngineLink } from '@/lib/messaging/engine-link';

import { openOnHover } from './card-hover';
import { createClientChooser } from './client-chooser';
import { factsKey, replyKey } from './facts-key';
import { createFieldBadge } from './field-badge';
import { createFindingCards } from './finding-card';
import { frameState, type OpenSession } from './frame-state';
import { createHiddenFindings } from './hidden-findings';
import { checksSpelling, muteNativeSpelling } from './native-spelling';
import { createFindingPainter } from './paint-findings';
import { pressKey } from './press-keys';
import { startReplyCheckLoop, type ReplyCheckLoop } from './reply-check-loop';
import { createCountTeller } from './say-count';
import type { StoppedEvent } from './stopped-events';
import { createTemplatePicker } from './template-picker';
import { createOverlayHost } from './ui/overlay-host';
import { UiHost } from './ui/ui-host';
import { watchClicks } from './watch-clicks';
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
    chooser.close();
    picker.startAnew();
  };
  const checkAgain = () => loop.checkNow();
  const facts = watchFacts(
    field,
    {
      onReply() {
        startAnew();
        checkAgain();
      },
      onFiles: checkAgain,
    },
    signal,
  );
  const onClients = () => {
    timesChosen += 1;
    startAnew();
  };

  const hidden = createHiddenFindings(() => replyKey(facts.look()));
  const visible = () => hidden.filter(loop.current().findings, () => editor.read().text);
  const marks = createFindingPainter(editor, visible, signal);
  const badge = createFieldBadge({
    ui,
    editor,
    onOverview: () => cards.openOverview(),
    onClient: () => openChooser(),
  });
  const refresh = () => {
    if (badge.element.hidden) return;
    badge.refresh(loop.current(), visible(), hidden.isQuiet());
    if (editor.kind !== 'input') chooser.ask(loop.current().check?.answeredFor);
  };
  const show = () => {
    if (needsOverlay(field)) overlay.show();
    ui.show(field);
  };
  const tellCount = createCountTeller((text) => ui.announce(text), signal);
  const onState = () => {
    if (signal.aborted) return;
    marks.paint();
    refresh();
    cards.refresh();
    tellCount(loop.current(), visible().length);
    nativeSpelling.setMuted(!badge.element.hidden && checksSpelling(loop.current()));
  };
  // Before the session too, and in editors that let no event out of what they write.
  let hasChanged = false;
  const hasWritten = () => hasChanged || frameState().hasInput === true;
  const nativeSpelling = muteNativeSpelling(field, hasWritten, signal);
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
    corner: badge.corner,
  });
  openOnHover(editor, cards, signal);
  const chooser = createClientChooser({
    ui,
    editor,
    link,
    badge: badge.element,
    corner: badge.corner,
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
    tell: (news, by) => cards.showNotice(news, by),
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
      badge.element.hidden = true;
      chooser.ask(undefined);
      editor.paint([]);
      return;
    }
    if (change === 'text') {
      hasChanged = true;
      facts.look();
      marks.onTyped();
      cards.onText();
      loop.onText();
      picker.onText();
    } else {
      marks.paint();
    }
    refresh();
  });
  // Editors with a model may move the caret behind a letter only later.
  const onCaret = () => picker.onText();
  field.ownerDocument.addEventListener('selectionchange', onCaret, { signal });
  const onClick = watchClicks(
    editor,
    ui,
    (offset) => {
      chooser.close();
      if (offset === undefined || !cards.openAt(offset, 'click')) cards.close();
    },
    signal,
  );
  field.addEventListener(
    'focusout',
    // A frame later it is known whether the focus went to our card, which may be in another document.
    () =>
      requestAnimationFrame(() => {
        badge.element.hidden = !ui.focused() && hasLostFocus(field, ui.stage.page);
        if (!badge.element.hidden) return;
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
      badge.element.hidden = false;
      show();
      onState();
    },
    checkNow: () => loop.checkNow(),
    open: () => ({
      editor,
      ui,
      usedAt,
      facts: facts.look,
      family: findFamily(field)?.name ?? field.localName,
    }),
    rest() {
      badge.element.hidden = true;
    },
    isClean: () => loop.current().state === 'checked' && loop.current().findings.length === 0,
    onClients() {
      onClients();
      loop.checkNow();
    },
    openAt: (offset) => void cards.openAt(offset, 'key'),
    onPageKey: (event) => pressKey(event, { editor, cards, chooser, picker, openChooser }),
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

/** To something else of the page; with another window in front the agent comes back to this field. */
function hasLostFocus(field: HTMLElement, stage: Document): boolean {
  // Not `:focus`, which Firefox takes away while another window is in front.
  const root = field.getRootNode();
  const { activeElement } = root instanceof ShadowRoot ? root : field.ownerDocument;
  if (!field.contains(activeElement)) return true;
  return stage.hasFocus() && !field.ownerDocument.hasFocus();
}
