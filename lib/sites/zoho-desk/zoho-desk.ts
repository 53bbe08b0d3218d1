import type { SiteData, SiteRecord } from '../site-data';

export const aboutZohoDesk: SiteRecord = {
  name: 'Zoho Desk',
  editor: 'Zoho’s own, on Squire, in a frame',
  sources: [
    'public code of Zoho’s editor: frame `.ze_area` (ManageEngine uses the same one)',
    'public links of the form desk.zoho.com/agent/ORG/DEPARTMENT/tickets/details/NUMBER',
  ],
  limits:
    'Only the editor and what the address says are known: no customer, recipients, notes or send button.',
};

export const zohoDesk: SiteData = {
  id: 'zoho-desk',
  date: '2026-11-23',
  hosts: [
    'desk.zoho.com',
    'desk.zoho.eu',
    'desk.zoho.in',
    'desk.zoho.com.au',
    'desk.zoho.jp',
    'desk.zohocloud.ca',
  ],
  path: '^/agent/',
  replies: 'iframe.ze_area, .ze_body',
  scopes: ['html'],
  facts: {
    ticket: [{ address: String.raw`/tickets/details/(?<value>\d+)` }],
    brand: [{ address: '^/agent/[^/]+/(?<value>[^/]+)/' }],
    thread: [{ quote: 'blockquote' }],
  },
  send: { keys: ['Control+Enter', 'Meta+Enter'] },
};
