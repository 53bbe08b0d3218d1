import { attachEditor } from '@/lib/editors/attach-editor';
import type { ReplyEditor } from '@/lib/editors/reply-editor';
import type { EngineLink } from '@/lib/messaging/engine-link';
import { MARK_CERTAINTY, type Finding } from '@/lib/text/finding';

import { badgeState } from './badge-state';
import { createClientChooser } from './client-chooser';
import { factsKey, replyKey } from './facts-key';
import { createFindingCards } from './finding-card';
import { createIgnoredFindings } from './ignored-findings';
import { startReplyCheckLoop, type ReplyCheckLoop } from './reply-check-loop';
import { createTemplatePicker } from './template-picker';
import { createTypingRest } from './typing-rest';
import { buildBadge, isOnClient, showInBadge } from './ui/badge';
import { build } from './ui/build';
import { placeAtCorner } from './ui/place';
import { UiHost } from './ui/ui-host';
import { watchFacts } from './watch-facts';

/** Everything Replybook does at one reply field, from its first focus until it is gone. */
export interface ReplySession {
  readonly field: HTMLElement;
  onFocus(): void;
  checkNow(): void;
  /** A client was chosen, here or in another window: what was found for another counts no more. */
  onClients(): void;
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

  const ignored = createIgnoredFindings(() => replyKey(facts.look()));
  const visible = () => ignored.without(loop.current().findings, () => editor.read().text);
  const rest = createTypingRest(() => paint(), signal);
  const paint = () => {
    const caret = caretOf(editor);
    editor.paint(
      visible().filter((finding) => isMarked(finding) && !rest.isTyping(finding, caret)),
    );
  };

  const badge = buildBadge((event) => {
    if (isOnClient(event)) openChooser();
    else cards.openOverview();
  });
  ui.layer.append(badge);
  const refresh = () => {
    showInBadge(badge, badgeState(loop.current(), visible()));
    placeAtCorner(badge, field.getBoundingClientRect());
    chooser.ask(loop.current().check?.answeredFor);
  };
  const onState = () => {
    paint();
    refresh();
  };
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
    ignore(finding) {
      ignored.ignore(finding, editor.read().text);
      onState();
    },
  });
  const chooser = createClientChooser({
    ui,
    editor,
    link,
    badge,
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
  page.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || ui.owns(event.target)) return;
      chooser.close();
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
      if (ui.owns(relatedTarget)) return;
      badge.hidden = true;
      chooser.ask(undefined);
    },
    { signal },
  );
  ui.show(field);
  onState();

  return {
    field,
    onFocus() {
      facts.look();
      badge.hidden = false;
      ui.show(field);
      refresh();
    },
    checkNow: () => loop.checkNow(),
    onClients() {
      onClients();
      loop.checkNow();
    },
    onPageKey(event) {
      if (!event.composedPath().includes(field)) return false;
      const plain = !event.shiftKey && !event.altKey;
      const withCommand = (event.ctrlKey || event.metaKey) && plain;
      if (event.key === 'Escape' && (cards.isOpen() || chooser.isOpen())) {
        cards.close();
        chooser.close();
      } else if (withCommand && event.code === 'Period') {
        cards.openNext(caretOf(editor) ?? 0);
      } else if (event.ctrlKey && event.shiftKey && !event.altKey && event.code === 'Space') {
        openChooser();
      } else if (event.ctrlKey && plain && event.code === 'Space') {
        cards.close();
        picker.open();
      } else if (event.key === 'Tab' && plain && !event.ctrlKey && !event.metaKey) {
        const shortcut = picker.shortcutAtCaret();
        if (!shortcut) return false;
        picker.insert(shortcut);
      } else {
        return false;
      }
      return true;
    },
    end() {
      editor.paint([]);
      life.abort();
      ui.end();
    },
  };
}

function isMarked({ certainty, start, end }: Finding): boolean {
  return certainty >= MARK_CERTAINTY && end > start;
}

function caretOf(editor: ReplyEditor): number | undefined {
  const selection = editor.selection();
  return selection && selection.start === selection.end ? selection.start : undefined;
}
