import type { SiteData, SiteRecord } from '../site-data';

export const aboutHelpScout: SiteRecord = {
  name: 'Help Scout',
  editor: 'Slate',
  sources: [
    'zackkatz/freescout-gpt-assistant: adapters/helpscoutAdapter.js (`ConvoEditor`, `ThreadContainer`, `thread-…`)',
    'clockify/browser-extension: src/integrations/helpscout.js (`data-cy="Tag"`, number in the address)',
  ],
  limits: 'Customer, notes and send button are not known.',
};

export const helpScout: SiteData = {
  id: 'help-scout',
  date: '2026-11-23',
  hosts: ['secure.helpscout.net'],
  replies: '[data-cy="ConvoEditor"], [data-testid="reply-editor"]',
  scopes: ['html'],
  facts: {
    ticket: [{ address: String.raw`/conversations?/\d+/(?<value>\d+)` }],
    tags: [{ at: '[data-cy="Tag"]' }],
    thread: [{ at: '[data-testid="ThreadContainer"] [id^="thread-"].is-customer', which: 'last' }],
  },
  send: { keys: ['Control+Enter', 'Meta+Enter'], submits: true },
};
