import type { SiteData, SiteRecord } from '../site-data';

export const aboutFastmail: SiteRecord = {
  name: 'Fastmail',
  editor: 'Squire',
  sources: [
    'a public Briskine plugin for Fastmail: `.v-Compose`, `.v-ComposeFrom-bottom select`, `textarea[id$="to-input"]`',
    'toggl/track-extension: src/content/fastmail.js (`#conversation`, `.v-Thread-title`, classes `s-…` of buttons)',
  ],
  limits: 'Send button and message body are from memory.',
};

export const fastmail: SiteData = {
  id: 'fastmail',
  date: '2026-11-23',
  hosts: ['app.fastmail.com', 'betaapp.fastmail.com', 'www.fastmail.com'],
  replies:
    '.v-Compose .v-RichText, .v-Compose [contenteditable="true"], .v-Compose textarea.v-Text-input',
  subjects: '.v-Compose input[id$="subject-input"]',
  scopes: ['.v-Compose', '#conversation'],
  facts: {
    mailbox: [{ at: '[class*="v-ComposeFrom"] select' }],
    agent: [{ at: '[class*="v-ComposeFrom"] select' }],
    recipients: [
      { at: ':is([id$="to-input"], [id$="cc-input"], [id$="bcc-input"]):is(input, textarea)' },
    ],
    customer: [{ at: '[id$="to-input"]:is(input, textarea)' }],
    subject: [{ at: 'input[id$="subject-input"]' }, { at: '.v-Thread-title' }],
    thread: [{ at: '.v-Message-body', which: 'last' }, { quote: 'blockquote' }],
  },
  send: { buttons: '.v-Compose .s-send', keys: ['Control+Enter', 'Meta+Enter'] },
};
