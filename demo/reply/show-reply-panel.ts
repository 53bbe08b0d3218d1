import { senders } from '../clients';
import { createElement } from '../create-element';
import { type EditorKind, editorKinds } from '../route';
import type { ComposerOptions } from '../show-composer';
import type { Ticket } from '../tickets/ticket';
import { createContenteditableField } from './create-contenteditable-field';
import { createEditorSwitch } from './create-editor-switch';
import { createPlainField } from './create-plain-field';
import { createRichField } from './create-rich-field';
import { createSendControls, type SendWay } from './create-send-controls';
import type { ReplyField, ReplyFieldOptions } from './reply-field';

interface ReplyPanel {
  readonly element: HTMLElement;
  useEditor(kind: EditorKind): void;
  /** Puts another ticket's reply into the same field. */
  swap(ticket: Ticket): void;
  close(): void;
}

/** To, From, the reply and Send. Sending shows the reply in the thread and does nothing else. */
export function showReplyPanel(
  { ticket: first, work, onEntry, onSender, route }: ComposerOptions,
  onEditorChosen: (kind: EditorKind) => void,
): ReplyPanel {
  let ticket = first;
  const place = createElement('div', { class: 'reply-place' });
  const to = createTo();
  const from = createFrom();
  const fillIn = () => {
    to.value = ticket.customer.email;
    from.value = work.senderOf(ticket).mailbox;
  };
  fillIn();
  from.addEventListener('change', () => {
    const sender = senders.find(({ mailbox }) => mailbox === from.value);
    if (!sender) return;
    work.chooseSender(ticket.id, sender);
    onSender();
  });
  const status = createElement('p', {
    class: 'outcome',
    role: 'status',
    'data-test': 'send-status',
  });
  const controls = createSendControls(sendReply);
  const editorSwitch = createEditorSwitch(editorKinds, onEditorChosen);
  const element = createElement(
    'form',
    { class: 'panel-body', novalidate: true, 'data-test': 'reply-form' },
    createAddressLines(to, from),
    place,
    createElement('div', { class: 'actions' }, editorSwitch.element, status, controls.element),
  );
  let field: ReplyField | undefined;
  let kindShown: EditorKind | undefined;

  function close(): void {
    if (field) work.keepDraft(ticket.id, field.readDraft());
    field?.close();
    field = undefined;
  }
  function sendReply(way: SendWay): void {
    if (!field) return;
    if (field.readDraft().text.trim() === '') {
      status.textContent = 'Write a reply first.';
      field.focus();
      return;
    }
    const { text } = field.readDraft();
    onEntry({ kind: 'reply', content: field.readContent() });
    field.clear();
    status.textContent =
      way.when === undefined
        ? 'Sent, in this page only.'
        : `Goes out ${way.when}, in this page only.`;
    // For whoever watches the demo: what went out, how and when.
    element.dispatchEvent(
      new CustomEvent('reply-sent', { bubbles: true, detail: { ...way, text, ticket: ticket.id } }),
    );
  }
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    sendReply({ as: 'waiting' });
  });
  place.addEventListener('input', () => (status.textContent = ''));
  element.addEventListener(
    'keydown',
    (event) => {
      // A form would be sent by Enter in a line of an address.
      if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      // TipTap would make a line break of it.
      event.preventDefault();
      event.stopPropagation();
      sendReply({ as: 'waiting' });
    },
    { capture: true },
  );
  return {
    element,
    close() {
      close();
      controls.close();
    },
    swap(next) {
      if (field) work.keepDraft(ticket.id, field.readDraft());
      ticket = next;
      status.textContent = '';
      field?.show(work.draftOf(ticket.id));
      fillIn();
    },
    useEditor(kind) {
      editorSwitch.select(kind);
      if (kind === kindShown) return;
      close();
      const label = route.field === 'shared' ? 'Reply' : `Reply to ${ticket.customer.name}`;
      field = createField(kind, { label, draft: work.draftOf(ticket.id) });
      kindShown = kind;
      place.replaceChildren(field.element);
    },
  };
}

function createField(kind: EditorKind, options: ReplyFieldOptions): ReplyField {
  switch (kind) {
    case 'rich':
      return createRichField(options);
    case 'plain':
      return createPlainField(options);
    case 'contenteditable':
      return createContenteditableField(options);
  }
}

function createAddressLines(to: HTMLElement, from: HTMLElement): HTMLElement {
  return createElement(
    'div',
    { class: 'address-lines', 'data-replybook-reply': 'off' },
    createElement('label', { for: 'reply-to' }, 'To'),
    to,
    createElement('label', { for: 'reply-from' }, 'From'),
    from,
  );
}

function createTo(): HTMLInputElement {
  return createElement('input', {
    id: 'reply-to',
    type: 'email',
    autocomplete: 'off',
    'data-test': 'reply-to',
  });
}

function createFrom(): HTMLSelectElement {
  return createElement(
    'select',
    { id: 'reply-from', 'data-test': 'reply-from' },
    ...senders.map(({ mailbox, agent }) =>
      createElement('option', { value: mailbox }, `${agent} · ${mailbox}`),
    ),
  );
}
