import type { ReplyEditor } from '@/lib/editors/reply-editor';

import { focusField } from './focus-field';
import { placeBeside } from './ui/place';
import type { Box } from './ui/stage';
import type { UiHost } from './ui/ui-host';

/** How a panel came: pointed at it goes with the pointer, asked for by key it has the focus. */
export type OpenedBy = 'pointer' | 'click' | 'key';

/** The one panel of a field (card, list, notice) that is open, and the keys in it. */
export interface OpenPanel {
  show(panel: HTMLElement, beside: Box, by: OpenedBy): void;
  /** Gives the focus back to the field when the panel had it. */
  close(): void;
  readonly element: () => HTMLElement | undefined;
  readonly openedBy: () => OpenedBy | undefined;
}

/** Makes the panel of a field. */
export function createOpenPanel(ui: UiHost, editor: ReplyEditor): OpenPanel {
  const field = editor.element;
  let open: { readonly element: HTMLElement; readonly by: OpenedBy } | undefined;
  const close = () => {
    if (!open) return;
    const hadFocus = ui.focused() !== null;
    open.element.remove();
    open = undefined;
    ui.setTyping(undefined);
    if (hadFocus) focusField(editor);
  };
  return {
    show(element, beside, by) {
      const hadFocus = open !== undefined && ui.focused() !== null;
      open?.element.remove();
      open = { element, by };
      ui.layer.append(element);
      ui.show(field);
      const place = () =>
        placeBeside(element, beside, ui.room(), getComputedStyle(field).direction === 'rtl');
      place();
      // A click may have opened more of it.
      element.addEventListener('click', place);
      ui.setTyping({
        onKey: (key) => pressIn(element, ui.focused(), key, close),
        onInput: () => undefined,
      });
      if (by === 'key' || hadFocus) firstButton(element)?.focus({ preventScroll: true });
    },
    close,
    element: () => open?.element,
    openedBy: () => open?.by,
  };
}

function buttonsIn(panel: HTMLElement): HTMLElement[] {
  return [...panel.querySelectorAll<HTMLElement>('button, select, a')].filter((one) =>
    one.checkVisibility(),
  );
}

/** What Enter is for: the first suggestion, else the first thing there. */
function firstButton(panel: HTMLElement): HTMLElement | undefined {
  return panel.querySelector<HTMLElement>('[data-part=suggestion]') ?? buttonsIn(panel)[0];
}

/** Arrows and Tab go round the buttons, letters press theirs, Escape closes. */
function pressIn(
  panel: HTMLElement,
  focused: Element | null,
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  close: () => void,
): boolean {
  if (key === 'Escape') {
    close();
    return true;
  }
  const isInSelect = focused?.localName === 'select';
  const back = (key === 'Tab' && shiftKey) || (!isInSelect && /^Arrow(?:Up|Left)$/u.test(key));
  const on = (key === 'Tab' && !shiftKey) || (!isInSelect && /^Arrow(?:Down|Right)$/u.test(key));
  if (back || on) {
    const buttons = buttonsIn(panel);
    const at = buttons.findIndex((button) => button === focused);
    const next =
      buttons[(Math.max(at, back ? 0 : -1) + (back ? -1 : 1) + buttons.length) % buttons.length];
    next?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: 'nearest' });
    return true;
  }
  if (isInSelect || key.length > 1) return false;
  const named = panel.querySelector<HTMLElement>(
    `[aria-keyshortcuts="${CSS.escape(key.toLowerCase())}"]`,
  );
  // Not `click()`, which every page could see and stop on its way in.
  named?.dispatchEvent(new Event('click', { bubbles: true }));
  return named !== null;
}
