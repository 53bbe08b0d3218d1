import type { SiteData, SiteRecord } from '../site-data';

export const aboutHubspot: SiteRecord = {
  name: 'HubSpot',
  editor: 'ProseMirror',
  sources: [
    'public userscripts that name `composer-send-button`',
    'clockify/browser-extension: src/integrations/hubspot.js (`ticket-header-name-link`, `contact-chicklet-title-link`, numbers in the address)',
  ],
  limits: 'A comment is not told from a reply.',
};

/** A reply is whatever surrounds one send button. */
export const hubspot: SiteData = {
  id: 'hubspot',
  date: '2026-11-23',
  hosts: ['app.hubspot.com', 'app-eu1.hubspot.com', 'app-na2.hubspot.com', 'app-ap1.hubspot.com'],
  replies: ':has([data-test-id="composer-send-button"]) .ProseMirror',
  scopes: [':has([data-test-id="composer-send-button"])', 'html'],
  facts: {
    ticket: [
      { address: String.raw`/(?:ticket|inbox)/(?<value>\d+)` },
      { address: String.raw`/record/[^/]+/(?<value>\d+)` },
    ],
    subject: [
      { at: '[data-test-id="ticket-header-name-link"]' },
      { at: '[data-test-id="sticky-subject-header"]' },
    ],
    customer: [
      { at: '[data-selenium-test="contact-chicklet-title-link"]' },
      {
        at: '[data-test-id="thread-list-member-row"][data-selected="true"] [data-test-id="member-header"] [data-content="true"]',
      },
    ],
    brand: [{ at: '[data-selenium-test="company-chicklet-title-link"]' }],
    thread: [{ quote: 'blockquote' }],
  },
  send: {
    buttons: '[data-test-id="composer-send-button"]',
    keys: ['Control+Enter', 'Meta+Enter'],
  },
};
