import type { SiteData, SiteRecord } from '../site-data';

export const aboutIntercom: SiteRecord = {
  name: 'Intercom',
  editor: 'ProseMirror',
  sources: [
    'public extensions that name `.inbox2__composer__container`, `.inbox2__conversation-page`, `.ProseMirror[role="textbox"]`, `.inbox2__user-email-part`, `.inbox2__note-part`, `data-intercom-target="conversation-stream-content-part"`',
    'clockify/browser-extension: src/integrations/intercom.js',
  ],
  limits:
    'The send button is taken to be the last of the composer; a note is not told from a reply, and the customer is not read.',
};

export const intercom: SiteData = {
  id: 'intercom',
  date: '2026-11-23',
  hosts: ['app.intercom.com', 'app.eu.intercom.com', 'app.au.intercom.com'],
  path: '/inbox',
  replies: '.inbox2__composer__container .ProseMirror[role="textbox"]',
  scopes: ['.inbox2__composer__container', '.inbox2__conversation-page', 'html'],
  facts: {
    ticket: [{ address: String.raw`/conversation/(?<value>\d+)` }],
    thread: [
      {
        at: '[data-intercom-target="conversation-stream-content-part"]:has(.inbox2__user-email-part)',
        which: 'last',
      },
      {
        at: `[data-intercom-target="conversation-stream-content-part"]:not(:has(.inbox2__admin-email-part, .inbox2__note-part))`,
        which: 'last',
      },
    ],
  },
  send: {
    buttons: '.inbox2__composer__container > div:last-child > :last-child button',
    keys: ['Control+Enter', 'Meta+Enter'],
  },
};
