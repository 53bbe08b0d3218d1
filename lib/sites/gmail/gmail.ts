import type { SiteData, SiteRecord } from '../site-data';

export const aboutGmail: SiteRecord = {
  name: 'Gmail',
  editor: 'contenteditable of its own',
  sources: [
    'InboxSDK/InboxSDK: gmail-compose-view/page-parser.ts, from-manager.ts',
    'reference notes on Briskine: compose container, alias, subject',
    'Freemindtronic/evicypher-webmail: content-scripts/gmail.ts (send button, message body)',
    'aidan-gibson/pixlExtension README (group of send buttons)',
  ],
  limits: 'The item that schedules a send is from memory.',
};

/** Several pop-ups may be open beside a reply in the thread: each `.M9` is one of them. */
export const gmail: SiteData = {
  id: 'gmail',
  date: '2026-11-26',
  hosts: ['mail.google.com'],
  replies: '.M9 [g_editable="true"], .M9 .editable[contenteditable="true"]',
  subjects: '.M9 input[name="subjectbox"]',
  scopes: ['.M9', '[role="main"]'],
  facts: {
    mailbox: [
      { at: 'input[name="from"]' },
      { title: String.raw`.*[\s<(](?<value>[^\s<>()@]+@[^\s<>()@]+)` },
    ],
    recipients: [
      {
        at: '.GS .anm [role="listbox"] [role="option"][data-hovercard-id]',
        attribute: 'data-hovercard-id',
      },
      { at: '.GS :is([name="to"], [name="cc"], [name="bcc"]):is(input, textarea)' },
    ],
    customer: [
      { at: '.GS .anm[name="to"] [role="option"][data-name]', attribute: 'data-name' },
      { at: '.GS :is(input, textarea)[name="to"]' },
    ],
    'customer-email': [
      {
        at: '.GS .anm[name="to"] [role="option"][data-hovercard-id]',
        attribute: 'data-hovercard-id',
      },
    ],
    subject: [{ at: 'input[name="subjectbox"]' }, { at: 'h2.hP' }],
    thread: [{ at: '.a3s', which: 'last' }, { quote: '.gmail_quote' }],
  },
  attachments: { list: '.M9', file: 'input[name="attach"]' },
  send: {
    buttons:
      '.M9 .dC [role="button"]:not([aria-haspopup="true"]), [role="menuitem"][selector="scheduledSend"]',
    menus: '.M9 .dC [role="button"][aria-haspopup="true"]',
    keys: ['Control+Enter', 'Meta+Enter'],
  },
};
