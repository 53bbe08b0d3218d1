import { createElement } from '../create-element';

/** What becomes of the ticket, or when the reply goes out. */
export interface SendWay {
  readonly as: 'waiting' | 'solved' | 'later';
  readonly when?: string;
}

export interface SendControls {
  readonly element: HTMLElement;
  close(): void;
}

/** Send, with "submit as" beside it and "send later" in a menu at the end of the page, as helpdesks have them. */
export function createSendControls(onSend: (way: SendWay) => void): SendControls {
  const send = createElement(
    'button',
    {
      type: 'submit',
      class: 'primary',
      'aria-keyshortcuts': 'Control+Enter',
      'data-test': 'send',
      'data-replybook-send': true,
    },
    'Send reply',
  );
  const submitAs = createMenu('submit-as', 'Submit as …', '▾', [
    { label: 'Send as waiting', choose: () => onSend({ as: 'waiting' }) },
    { label: 'Send as solved', choose: () => onSend({ as: 'solved' }) },
  ]);
  const later = createMenu('send-later', 'Send later …', '🕗', [
    { label: 'Tomorrow at 8:00', choose: () => onSend({ as: 'later', when: 'Tomorrow at 8:00' }) },
    { label: 'Monday at 8:00', choose: () => onSend({ as: 'later', when: 'Monday at 8:00' }) },
  ]);
  // One menu stands beside its button, the other far away: sites do both.
  const element = createElement(
    'div',
    { class: 'send-controls' },
    send,
    submitAs.opener,
    later.opener,
    submitAs.menu,
  );
  document.body.append(later.menu);
  return { element, close: () => later.menu.remove() };
}

interface MenuItem {
  readonly label: string;
  readonly choose: () => void;
}

function createMenu(name: string, label: string, face: string, items: readonly MenuItem[]) {
  const opener = createElement(
    'button',
    {
      type: 'button',
      class: 'send-opener',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      'aria-label': label,
      title: label,
      'data-test': `${name}-open`,
      'data-replybook-send-menu': true,
    },
    face,
  );
  const menu = createElement('div', {
    class: 'send-menu',
    role: 'menu',
    'aria-label': label,
    popover: 'auto',
    'data-test': name,
  });
  for (const [at, { label: text, choose }] of items.entries()) {
    const item = createElement(
      'button',
      {
        type: 'button',
        role: 'menuitem',
        'data-test': `${name}-${at}`,
        'data-replybook-send': true,
      },
      text,
    );
    item.addEventListener('click', () => {
      menu.hidePopover();
      choose();
    });
    menu.append(item);
  }
  menu.addEventListener('toggle', () => {
    const isOpen = menu.matches(':popover-open');
    opener.setAttribute('aria-expanded', `${isOpen}`);
    if (isOpen) menu.querySelector('button')?.focus();
  });
  opener.addEventListener('click', () => {
    const { right, top } = opener.getBoundingClientRect();
    menu.togglePopover();
    menu.style.left = `${Math.max(8, right - menu.offsetWidth)}px`;
    menu.style.top = `${Math.max(8, top - menu.offsetHeight - 4)}px`;
  });
  menu.addEventListener('keydown', (event) => {
    const buttons = [...menu.querySelectorAll('button')];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    buttons.at((at + step) % buttons.length)?.focus();
  });
  return { opener, menu };
}
