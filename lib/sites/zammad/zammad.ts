import type { SiteData, SiteRecord } from '../site-data';

export const aboutZammad: SiteRecord = {
  name: 'Zammad',
  editor: 'contenteditable of its own; Tiptap in the new desktop view',
  sources: [
    'zammad/zammad: app/assets/javascripts/app/views/ticket_zoom/article_new.jst.eco, attribute_bar.jst.eco, title.jst.eco, article_view.jst.eco, widget/user.jst.eco',
    'zammad/zammad: app/frontend/apps/desktop/pages/ticket/components/TicketDetailView/ArticleReply.vue (`#ticketArticleReplyForm`)',
    'toggl/track-extension: src/content/zammad.js (customer in `[data-tab="customer"]`, tags)',
  ],
  limits:
    'Of the new desktop view only the reply is known. The mailbox is not shown where the reply is.',
};

/** Open tickets stay in the page as panes of `.content`, one active. */
export const zammad: SiteData = {
  id: 'zammad',
  date: '2026-11-26',
  hosts: ['*.zammad.com'],
  marks: ['form.article-add .articleNewEdit-body', '#ticketArticleReplyForm'],
  replies: 'form.article-add [data-name="body"], #ticketArticleReplyForm .ProseMirror',
  internal: 'form.article-add.is-internal',
  scopes: ['form.article-add', '.content:has(form.article-add)', '.ticketZoom'],
  facts: {
    ticket: [{ at: '.ticket-number' }],
    subject: [{ at: '.ticket-title-update' }],
    recipients: [{ at: 'input[name="to"], input[name="cc"]' }],
    customer: [{ at: '[data-tab="customer"] .userInfo-name' }, { at: 'input[name="to"]' }],
    'customer-email': [
      {
        at: '[data-tab="customer"] a[href^="mailto:"]',
        attribute: 'href',
        pattern: '^mailto:(?<value>[^?]+)',
      },
      { at: 'input[name="to"]' },
    ],
    tags: [{ at: '.tags .list-item-name' }],
    thread: [
      { at: '.ticket-article-item.customer .textBubble', which: 'last' },
      { quote: 'blockquote' },
    ],
  },
  attachments: { list: 'form.article-add .attachments', file: '.attachment' },
  send: {
    buttons: '.js-submit, .js-dropdownActionMacro',
    menus: '.js-openDropdownMacro',
    submits: true,
  },
};
