import type { SiteData, SiteRecord } from '../site-data';

export const aboutZendesk: SiteRecord = {
  name: 'Zendesk',
  editor: 'CKEditor 5',
  sources: [
    'public extensions and test scripts that name `data-ticket-id`, `omnicomposer-rich-text-ckeditor`, `omni-header-subject`, `submit_button-button`, `submit_button-menu-…`, `omni-log-comment-item`, `omni-log-internal-note-tag`, `omni-log-message-content`',
    'toggl/track-extension: src/content/zendesk.js (`data-side-conversations-anchor-id`)',
    'reference notes on Briskine: `tags.avatar` with the address',
  ],
  limits:
    'In the Agent Workspace an internal note differs from a public reply only in words of the screen, so it is taken for a public reply. The brand is not known.',
};

/** All open tickets stay in the page, one panel each. */
export const zendesk: SiteData = {
  id: 'zendesk',
  date: '2026-11-23',
  hosts: ['*.zendesk.com'],
  path: '^/agent(?:/|$)',
  replies: '[data-test-id="omnicomposer-rich-text-ckeditor"], .zendesk-editor--rich-text-comment',
  internal: '.comment_input:not(.is-public)',
  subjects: '[data-test-id="omni-header-subject"], [data-test-id="ticket-pane-subject"]',
  scopes: ['[data-ticket-id]', '[data-side-conversations-anchor-id]', 'section.ticket'],
  facts: {
    ticket: [
      { at: ':scope[data-ticket-id]', attribute: 'data-ticket-id' },
      {
        at: ':scope[data-side-conversations-anchor-id]',
        attribute: 'data-side-conversations-anchor-id',
      },
      { address: String.raw`^/agent/tickets/(?<value>\d+)` },
    ],
    subject: [
      {
        at: '[data-test-id="omni-header-subject"], [data-test-id="ticket-pane-subject"], input[name="subject"]',
      },
    ],
    customer: [{ at: '[data-test-id="ticket-system-field-requester-select"]' }],
    'customer-email': [{ at: '[data-garden-id="tags.avatar"]', attribute: 'alt' }],
    recipients: [{ at: '[data-garden-id="tags.avatar"]', attribute: 'alt' }],
    tags: [{ at: '[data-test-id="ticket-system-field-tags-item-selected"]' }],
    thread: [
      {
        at: `[data-test-id="omni-log-comment-item"]:not(:has([data-test-id="omni-log-internal-note-tag"]))
          [data-test-id="omni-log-message-content"]`,
        which: 'last',
      },
      { at: '.zd-comment', which: 'last' },
    ],
  },
  send: {
    buttons: `[data-test-id="submit_button-button"],
      [data-test-id^="submit_button-menu-"]:not([data-test-id="submit_button-menu-button"])`,
    menus: '[data-test-id="submit_button-menu-button"]',
    keys: ['Control+Alt+o', 'Control+Alt+p', 'Control+Alt+d', 'Control+Alt+s', 'Control+Alt+u'],
  },
};
