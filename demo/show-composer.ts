import { createDataForm } from './create-data-form';
import { createElement } from './create-element';
import { createNotePanel } from './create-note-panel';
import { createTabs } from './create-tabs';
import { showReplyPanel } from './reply/show-reply-panel';
import type { Route } from './route';
import type { ShowTicketOptions } from './show-ticket';
import type { Entry } from './ticket-work';

export interface ComposerOptions extends ShowTicketOptions {
  readonly onEntry: (entry: Entry) => void;
}

interface ComposerView {
  readonly element: HTMLElement;
  follow(route: Route): void;
  close(): void;
}

/** Under the thread: the reply, the internal note and the form, one tab each. */
export function showComposer(options: ComposerOptions): ComposerView {
  let route = options.route;
  const reply = showReplyPanel(options, (editor) => options.goTo({ ...route, editor }));
  const tabs = createTabs(
    [
      { tab: 'reply', label: 'Reply', panel: reply.element },
      { tab: 'note', label: 'Internal note', panel: createNotePanel(options.onEntry) },
      { tab: 'form', label: 'Change of data', panel: createDataForm(options.ticket) },
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
    close: () => reply.close(),
  };
}
