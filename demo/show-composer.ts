import { createDataForm } from './create-data-form';
import { createElement } from './create-element';
import { createNotePanel } from './create-note-panel';
import { createTabs } from './create-tabs';
import { showReplyPanel } from './reply/show-reply-panel';
import type { Route } from './route';
import type { ShowTicketOptions } from './show-ticket';
import type { Entry } from './ticket-work';
import type { Ticket } from './tickets/ticket';

export interface ComposerOptions extends ShowTicketOptions {
  readonly onEntry: (entry: Entry) => void;
  /** The reply goes out from another mailbox now. */
  readonly onSender: () => void;
}

interface ComposerView {
  readonly element: HTMLElement;
  follow(route: Route): void;
  /** Puts another ticket into the same elements. */
  swap(ticket: Ticket): void;
  close(): void;
}

/** Under the thread: the reply, the internal note and the form, one tab each. */
export function showComposer(options: ComposerOptions): ComposerView {
  let route = options.route;
  const reply = showReplyPanel(options, (editor) => options.goTo({ ...route, editor }));
  let note = createNotePanel(options.onEntry);
  let form = createDataForm(options.ticket);
  const tabs = createTabs(
    [
      { tab: 'reply', label: 'Reply', panel: reply.element },
      { tab: 'note', label: 'Internal note', panel: note },
      { tab: 'form', label: 'Change of data', panel: form },
    ],
    (tab) => options.goTo({ ...route, tab }),
  );
  return {
    element: createElement(
      'section',
      { class: 'composer', 'aria-label': 'Answer' },
      ...tabs.elements,
    ),
    follow(next) {
      route = next;
      tabs.select(next.tab);
      reply.useEditor(next.editor);
    },
    swap(ticket) {
      note = putInPlace(note, createNotePanel(options.onEntry));
      form = putInPlace(form, createDataForm(ticket));
      reply.swap(ticket);
    },
    close: () => reply.close(),
  };
}

function putInPlace(old: HTMLElement, next: HTMLElement): HTMLElement {
  old.replaceWith(next);
  return next;
}
