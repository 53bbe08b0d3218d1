import type { SiteData } from '../site-data';

const root = '[data-replybook]';
const stated = (name: string) => [{ at: ':scope', attribute: `data-replybook-${name}` }] as const;

/** In-house helpdesks that tell Replybook themselves, by `data-replybook-*` (docs/site-attributes.md). */
export const attributes: SiteData = {
  id: 'attributes',
  date: '2026-11-23',
  replies: root,
  internal: '[data-replybook-kind="internal"]',
  subjects: '[data-replybook-subject-field]',
  scopes: [root],
  facts: {
    client: stated('client'),
    mailbox: stated('mailbox'),
    recipients: stated('recipients'),
    brand: stated('brand'),
    tags: stated('tags'),
    customer: stated('customer'),
    'customer-email': stated('customer-email'),
    agent: stated('agent'),
    'agent-email': stated('agent-email'),
    ticket: stated('ticket'),
    subject: [...stated('subject'), { at: '[data-replybook-subject-field]' }],
    thread: [{ at: '[data-replybook-thread]', which: 'all' }],
  },
  attachments: { list: '[data-replybook-attachments]', file: ':scope > *' },
  send: { buttons: '[data-replybook-send]', menus: '[data-replybook-send-menu]' },
};
