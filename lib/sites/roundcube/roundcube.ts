import type { SiteData, SiteRecord } from '../site-data';

export const aboutRoundcube: SiteRecord = {
  name: 'Roundcube',
  editor: 'text area; TinyMCE 5 for HTML',
  seen: { version: '1.6.5 (Debian 12), skin Elastic', date: '2026-11-23' },
  sources: ['roundcube 1.6.5: skins/elastic/templates/compose.html', 'a running Roundcube'],
};

/** One compose a page; plain text in a text area, HTML in TinyMCE. */
export const roundcube: SiteData = {
  id: 'roundcube',
  date: '2026-11-26',
  marks: ['body.task-mail #composebody'],
  replies: '#composebody, #composebody_ifr, #composebodycontainer iframe',
  subjects: 'input[name="_subject"]',
  scopes: ['html'],
  facts: {
    // The choice of identity: options with the sender's header line.
    mailbox: [{ at: '[name="_from"]' }],
    agent: [{ at: '[name="_from"]' }],
    customer: [{ at: '[name="_to"]' }],
    recipients: [{ at: '[name="_to"], [name="_cc"], [name="_bcc"]' }],
    subject: [{ at: 'input[name="_subject"]' }],
    thread: [{ quote: 'blockquote' }],
  },
  attachments: { list: '#attachment-list', file: 'li' },
  send: {
    // In the toolbar and under the text. The form itself is submitted by script.
    buttons: 'a.send:not(.disabled), button.send',
    keys: ['Control+Enter', 'Meta+Enter'],
    submits: true,
  },
};
