import { type Client, clients } from './clients';
import { createElement } from './create-element';
import { formatFullTime } from './format-time';
import type { Entry } from './ticket-work';
import type { Message, Ticket } from './tickets/ticket';

interface MessageOptions {
  readonly message: Message;
  readonly ticket: Ticket;
  /** The message the reply is about: Replybook reads this one as the customer's words. */
  readonly isAnswered: boolean;
}

export function createMessage({ message, ticket, isAnswered }: MessageOptions): HTMLElement {
  const client = clients[ticket.client];
  const sender =
    message.from === 'customer'
      ? { name: ticket.customer.name, address: ticket.customer.email }
      : { name: client.agent, address: client.mailbox };
  const body = createElement(
    'div',
    { class: 'message-body', lang: ticket.language, 'data-replybook-thread': isAnswered },
    ...message.text.split('\n\n').map(createParagraph),
  );
  const time = createElement('time', { datetime: message.at }, formatFullTime(message.at));
  return createElement(
    'article',
    {
      class: 'message',
      'data-from': message.from,
      'data-test': isAnswered ? 'customer-message' : undefined,
    },
    ...createSender(sender, time),
    body,
  );
}

/** What the agent added in this page, at the end of the thread. */
export function createEntry({ kind, content }: Entry, client: Client): HTMLElement {
  const isReply = kind === 'reply';
  const note = createElement('span', { class: 'message-when' }, 'Just now');
  const body = createElement('div', { class: 'message-body', 'data-as-written': true });
  body.append(...content.map((node) => node.cloneNode(true)));
  return createElement(
    'article',
    {
      class: 'message',
      'data-from': isReply ? 'agent' : 'note',
      'data-test': isReply ? 'sent-message' : 'added-note',
    },
    ...createSender(
      { name: client.agent, address: isReply ? client.mailbox : 'Internal note' },
      note,
    ),
    body,
  );
}

function createSender(
  { name, address }: { readonly name: string; readonly address: string },
  when: HTMLElement,
): readonly HTMLElement[] {
  const words = name.split(' ');
  const initials = `${words[0]?.[0] ?? ''}${words.at(-1)?.[0] ?? ''}`;
  return [
    createElement('span', { class: 'avatar', 'aria-hidden': 'true' }, initials),
    createElement(
      'h2',
      { class: 'message-sender' },
      name,
      ' ',
      createElement('span', { class: 'message-address' }, address),
    ),
    when,
  ];
}

function createParagraph(text: string): HTMLElement {
  const lines = text.split('\n').flatMap((line) => [createElement('br'), line]);
  return createElement('p', {}, ...lines.slice(1));
}
