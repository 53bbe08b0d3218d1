import type { SiteData, SiteRecord } from '../site-data';

export const aboutChatwoot: SiteRecord = {
  name: 'Chatwoot',
  editor: 'ProseMirror; text area for plain channels',
  sources: [
    'chatwoot/chatwoot: app/javascript/dashboard/components/widgets/conversation/ReplyBox.vue, ReplyEmailHead.vue, ConversationHeader.vue, WootWriter/ReplyBottomPanel.vue, routes/dashboard/conversation/contact/ContactInfo.vue',
  ],
  limits:
    'Enter alone sends where the agent set it so; this is not held. Mail addresses of the head are in fields without a mark and read by their place.',
};

/** One conversation a page; `is-private` marks a note. */
export const chatwoot: SiteData = {
  id: 'chatwoot',
  date: '2026-11-23',
  hosts: ['app.chatwoot.com'],
  path: '^/app/accounts/',
  marks: ['.reply-box .reply-box__top'],
  replies:
    '.reply-box__top .ProseMirror, .reply-box__top > textarea, .reply-box__top .input textarea',
  internal: '.reply-box.is-private',
  scopes: ['.reply-box', 'html'],
  facts: {
    ticket: [{ address: String.raw`/conversations/(?<value>\d+)` }],
    brand: [{ at: '.conversation--header--actions .inbox--name' }],
    customer: [{ at: '.contact--profile h3, .contact-conversation--panel h3' }],
    'customer-email': [
      {
        at: '.contact--profile a[href^="mailto:"], .contact-conversation--panel a[href^="mailto:"]',
        attribute: 'href',
        pattern: '^mailto:(?<value>[^?]+)',
      },
    ],
    recipients: [{ at: '.reply-box__top .input-group input' }],
    thread: [
      {
        at: '.conversation-panel :is(.message-bubble-container, .left) .text-content',
        which: 'last',
      },
    ],
  },
  send: {
    buttons: '.reply-box .bottom-box .right-wrap button',
    keys: ['Control+Enter', 'Meta+Enter'],
  },
};
