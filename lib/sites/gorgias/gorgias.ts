import type { SiteData, SiteRecord } from '../site-data';

export const aboutGorgias: SiteRecord = {
  name: 'Gorgias',
  editor: 'Draft.js',
  sources: [
    'public code of Gorgias’ own helpdesk and links of the form NAME.gorgias.com/app/ticket/NUMBER',
  ],
  limits:
    'Only the editor and the number in the address are known: no customer, recipients, notes or send button.',
};

export const gorgias: SiteData = {
  id: 'gorgias',
  date: '2026-11-23',
  hosts: ['*.gorgias.com'],
  path: '^/app/',
  replies: '.public-DraftEditor-content',
  scopes: ['html'],
  facts: {
    ticket: [{ address: String.raw`^/app/(?:views/\d+/|ticket/)(?<value>\d+)` }],
    thread: [{ quote: 'blockquote' }],
  },
  send: { keys: ['Control+Enter', 'Meta+Enter'], submits: true },
};
