import type { SiteData, SiteRecord } from '../site-data';

export const aboutOsticket: SiteRecord = {
  name: 'osTicket',
  editor: 'Redactor',
  sources: [
    'osTicket/osTicket: include/staff/ticket-view.inc.php, include/staff/templates/thread-entry.tmpl.php',
  ],
};

/** Reply and internal note are two forms on the page of the ticket. */
export const osticket: SiteData = {
  id: 'osticket',
  date: '2026-11-26',
  marks: ['form#reply input[name="a"][value="reply"]', 'form#note input[value="postnote"]'],
  replies: 'form#reply #resp_sec, form#note textarea[name="note"], form#note .redactor-box',
  internal: 'form#note',
  subjects: 'form#note input[name="title"]',
  scopes: ['form#reply', 'form#note', 'html'],
  facts: {
    ticket: [
      { title: '#(?<value>[0-9A-Za-z-]+)' },
      { at: '.flush-left h2 a, #content h2 a', pattern: '#(?<value>[0-9A-Za-z-]+)' },
    ],
    mailbox: [{ at: 'select[name="from_email_id"]' }],
    customer: [{ at: 'span[id^="user-"][id$="-name"]' }],
    'customer-email': [{ at: 'span[id^="user-"][id$="-email"]' }],
    recipients: [{ at: '#user-row a span' }],
    subject: [{ at: '.tixTitle h3' }],
    thread: [{ at: '#ticket_thread .thread-entry.message .thread-body', which: 'last' }],
  },
  attachments: { list: '.files', file: '.file' },
  send: {
    buttons: 'form#reply input[type="submit"].save, form#note input[type="submit"].save',
    submits: true,
  },
};
