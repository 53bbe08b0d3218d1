import { outerWindows } from '../ask-frame';
import type { TypedKey } from '../describe-typing';
import { focusField } from '../focus-field';
import { say } from '../say';
import { buildSendDialog, buildSendNotice } from '../ui/send-dialog';
import { UiHost } from '../ui/ui-host';
import type { ReplyGuard, SendNews } from './reply-guard';

/** Shows the agent why a reply was held, or that it was not checked. */
export interface SendReminder {
  show(news: SendNews): void;
  /** The text is another one: what a line says of the old one holds no longer. */
  textChanged(): void;
  close(): void;
  end(): void;
}

const NOTICE_MS = 8000;
/** A menu that has just opened, or a page's own dialog, may take the focus as our dialog opens. */
const FOCUS_IS_OURS_MS = 1000;

/** The reminder of one reply. `goTo`: to the finding, in the text. */
export function createSendReminder(
  guard: () => ReplyGuard | undefined,
  goTo: (offset: number) => void,
): SendReminder {
  let ui: UiHost | undefined;
  let shown: HTMLElement | undefined;
  let before: HTMLElement | undefined;
  let fading: ReturnType<typeof setTimeout> | undefined;
  let watching: AbortController | undefined;
  /** The line is about a reply that went out: it stays although its field is emptied. */
  let isOfSent = false;

  const close = () => {
    clearTimeout(fading);
    watching?.abort();
    shown?.remove();
    shown = undefined;
    ui?.end();
    ui = undefined;
  };
  const onPointerElsewhere = (event: Event) => {
    if (event.isTrusted && !ui?.owns(event.target)) close();
  };
  const place = (part: HTMLElement, field: HTMLElement) => {
    close();
    ui = new UiHost();
    shown = part;
    ui.layer.append(part);
    ui.show(field);
    const { offsetWidth: width, offsetHeight: height } = part;
    const { left, top } = ui.visible(field);
    const room = ui.room();
    // The dialog in the middle; a notice over the upper edge of the field, where the eyes are.
    const isNotice = part.dataset['part'] === 'send-notice';
    const wanted = isNotice
      ? { x: left, y: top - height - 6 }
      : { x: (room.width - width) / 2, y: room.height * 0.2 };
    part.style.left = `${Math.max(8, Math.min(wanted.x, room.width - width - 8))}px`;
    part.style.top = `${Math.max(8, Math.min(wanted.y, room.height - height - 8))}px`;
  };
  const keepFocus = (part: HTMLElement) => {
    const until = performance.now() + FOCUS_IS_OURS_MS;
    let takenBack = 0;
    return () => {
      takenBack += 1;
      // Twice and no more: a page that insists is not fought.
      if (takenBack > 2 || performance.now() > until) return;
      queueMicrotask(() => {
        if (shown === part) part.querySelector('button')?.focus({ preventScroll: true });
      });
    };
  };
  const giveFocusBack = () => {
    const to = before?.isConnected ? before : guard()?.editor.input;
    to?.focus({ preventScroll: true });
  };
  const notice = (text: string, showFinding?: () => void) => {
    const field = guard()?.editor.element;
    if (!field) return;
    place(buildSendNotice(text, showFinding), field);
    fading = setTimeout(close, NOTICE_MS);
  };
  const dialog = ({ findings, mayOverride }: Extract<SendNews, { state: 'blocked' }>) => {
    const of = guard();
    if (!of) return;
    const { editor } = of;
    const [first] = findings;
    before = focusedAround();
    const fix = () => {
      close();
      if (first) void editor.select(first).then(() => goTo(first.start));
      else giveFocusBack();
    };
    const back = () => {
      close();
      focusField(editor);
    };
    const sendAnyway = () => {
      of.allow();
      close();
      giveFocusBack();
      notice(say('sendPressAgain'));
    };
    const { text } = editor.read();
    const part = buildSendDialog({
      findings,
      textOf: ({ start, end }) => text.slice(start, end),
      fix,
      back,
      ...(mayOverride && { sendAnyway }),
    });
    place(part, editor.element);
    ui?.setTyping({
      onKey: (key) => moveIn(part, ui?.focused() ?? null, key, back),
      // The keys that send, pressed once more as the dialog opened, press no button of it.
      onCommand: ({ key }) => key === 'Enter',
      onInput: () => undefined,
      onLeave: keepFocus(part),
    });
    part.querySelector('button')?.focus({ preventScroll: true });
    watching = new AbortController();
    const { signal } = watching;
    for (const view of new Set([window, ui?.stage.view])) {
      view?.addEventListener('pointerdown', onPointerElsewhere, { capture: true, signal });
    }
  };

  return {
    show(news) {
      isOfSent = news.state === 'unchecked' && !news.isHeld;
      switch (news.state) {
        case 'blocked':
          return dialog(news);
        case 'checking':
          return notice(say('sendStillChecking'));
        case 'checked':
          return notice(say('sendCheckedPressAgain'));
        case 'found':
          return notice(say('sendFoundMeanwhile'), () => guard()?.decide('send'));
        case 'unchecked':
          return notice(uncheckedText(news));
      }
    },
    textChanged() {
      if (shown?.dataset['part'] === 'send-notice' && !isOfSent) close();
    },
    close,
    end: close,
  };
}

function uncheckedText({ isHeld, reason }: Extract<SendNews, { state: 'unchecked' }>): string {
  const why = reason ?? say('sendTooSlow');
  return isHeld ? say('sendUncheckedHeld', why) : say('sendUnchecked', why);
}

/** What has the focus in this window or, where the send button stands, in one around it. */
function focusedAround(): HTMLElement | undefined {
  const focused = [window, ...outerWindows()].map(({ document }) => document.activeElement);
  return focused.findLast(
    // An element of another frame is of that frame's classes, so `instanceof` does not know it.
    (element): element is HTMLElement =>
      element !== null && 'focus' in element && !isFrame(element) && !isBody(element),
  );
}

function isFrame({ localName }: Element): boolean {
  return localName === 'iframe' || localName === 'frame';
}

function isBody(element: Element): boolean {
  return element === element.ownerDocument.body && !element.matches('[contenteditable]');
}

/** Escape leads back to the reply; Tab and arrows go round. A key still held from the send does nothing. */
function moveIn(
  part: HTMLElement,
  focused: Element | null,
  { key, shiftKey, repeat }: TypedKey,
  back: () => void,
): boolean {
  if (repeat) return true;
  if (key === 'Escape') {
    back();
    return true;
  }
  const step = { Tab: shiftKey ? -1 : 1, ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[
    key
  ];
  if (step === undefined) return false;
  const buttons = [...part.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === focused);
  buttons[(at + step + buttons.length) % buttons.length]?.focus({ preventScroll: true });
  return true;
}
