import type { SiteData, SiteRecord } from '../site-data';

export const aboutFreshdesk: SiteRecord = {
  name: 'Freshdesk and Freshservice',
  editor: 'Froala',
  sources: [
    'clockify/browser-extension: src/integrations/freshdesk.js (`.ticket-subject-heading`)',
    'public extensions that name `.fr-element`, `[data-test-email-action-btn="note"]`, `.requester-wrap [data-test-id="user-name"]`, `.ticket-details__item__content`',
  ],
  limits: 'The send button is not known, and a note is not told from a reply.',
};

export const freshdesk: SiteData = {
  id: 'freshdesk',
  date: '2026-11-23',
  hosts: ['*.freshdesk.com', '*.freshservice.com', '*.myfreshworks.com'],
  path: '^/a/tickets(?:/|$)',
  replies: '.fr-element[contenteditable="true"]',
  scopes: ['html'],
  facts: {
    ticket: [{ address: String.raw`^/a/tickets/(?<value>\d+)` }],
    subject: [{ at: '.ticket-subject-heading' }],
    customer: [{ at: ':is(.requester-wrap, .sender-info) [data-test-id="user-name"]' }],
    'customer-email': [
      {
        at: '.requester-wrap a[href^="mailto:"]',
        attribute: 'href',
        pattern: '^mailto:(?<value>[^?]+)',
      },
    ],
    thread: [
      { at: '.ticket-details__item__content', which: 'last' },
      { quote: '.freshdesk_quote, blockquote' },
    ],
  },
  send: { keys: ['Control+Enter', 'Meta+Enter'], submits: true },
};
