import type { SiteData, SiteRecord } from '../site-data';

export const aboutFront: SiteRecord = {
  name: 'Front',
  editor: 'contenteditable',
  sources: [
    'clockify/browser-extension: src/integrations/front.js (names of styled components)',
    'public links of the form app.frontapp.com/open/cnv_…',
  ],
  limits:
    'Class names of this site change with its builds; only their first part is used. The send button is not known: its keys are.',
};

export const front: SiteData = {
  id: 'front',
  date: '2026-11-23',
  hosts: ['app.frontapp.com'],
  replies: '[contenteditable="true"]',
  subjects: '[class*="composer"] input[name="subject"]',
  scopes: ['[class*="composer__Styled"]', '[class*="conversation__Styled"]', 'html'],
  facts: {
    ticket: [{ address: '(?<value>cnv_[a-z0-9]+)' }],
    subject: [
      { at: 'input[name="subject"]' },
      { at: '[class*="conversationSubjectWrapper__"] span' },
    ],
    customer: [{ at: '[class*="messageViewerRecipient__StyledDetailsWrapper"] div' }],
    thread: [{ quote: 'blockquote, .gmail_quote' }],
  },
  send: { keys: ['Control+Enter', 'Meta+Enter'] },
};
