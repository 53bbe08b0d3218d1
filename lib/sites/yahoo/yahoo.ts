import type { SiteData, SiteRecord } from '../site-data';

export const aboutYahoo: SiteRecord = {
  name: 'Yahoo Mail',
  editor: 'contenteditable of its own',
  sources: [
    'public test scripts that name `compose-send-button`, `compose-subject`, `rte`, `message-to-field`, `email-pill`, `message-view-body-content`',
  ],
};

/** A compose is whatever surrounds one send button. */
export const yahoo: SiteData = {
  id: 'yahoo',
  date: '2026-11-23',
  hosts: ['mail.yahoo.com', '*.mail.yahoo.com', 'mail.yahoo.co.jp'],
  replies: '[data-test-id="rte"], #editor-container',
  subjects: '[data-test-id="compose-subject"]',
  scopes: [':has([data-test-id="compose-send-button"])', '[role="main"]'],
  facts: {
    mailbox: [{ title: String.raw`.*[\s<(](?<value>[^\s<>()@]+@[^\s<>()@]+)` }],
    recipients: [
      { at: '[data-test-id="email-pill"]', attribute: 'title' },
      { at: '[data-test-id="email-pill"]' },
      { at: '#message-to-field' },
    ],
    customer: [{ at: '[data-test-id="email-pill"]' }],
    'customer-email': [{ at: '[data-test-id="email-pill"]', attribute: 'title' }],
    subject: [{ at: '[data-test-id="compose-subject"]' }],
    thread: [
      { at: '[data-test-id="message-view-body-content"]', which: 'last' },
      { quote: 'blockquote, .yahoo_quoted' },
    ],
  },
  send: {
    buttons: '[data-test-id="compose-send-button"]',
    keys: ['Control+Enter', 'Meta+Enter'],
  },
};
