import type { SiteData, SiteRecord } from '../site-data';

export const aboutRequestTracker: SiteRecord = {
  name: 'Request Tracker',
  editor: 'CKEditor 4; text area for plain text',
  seen: { version: '5.0.3 (Debian 12)', date: '2026-11-23' },
  sources: [
    'a running Request Tracker',
    'request-tracker5 5.0.3 (Debian 12): share/html/Ticket/Update.html, Elements/MessageBox, Elements/Submit, Ticket/Elements/UpdateCc',
  ],
};

/** The page on which a ticket is answered or commented; the type of update tells which. */
export const requestTracker: SiteData = {
  id: 'request-tracker',
  date: '2026-11-26',
  marks: ['form[name="TicketUpdate"] [name="UpdateContent"]'],
  replies: 'form[name="TicketUpdate"] .messagebox-container, [name="UpdateContent"]',
  internal:
    'form[name="TicketUpdate"]:has(select[name="UpdateType"] option[value="private"]:checked)',
  subjects: 'input[name="UpdateSubject"]',
  scopes: ['form[name="TicketUpdate"]', 'html'],
  facts: {
    ticket: [{ at: 'input[name="id"]' }],
    subject: [{ at: 'input[name="UpdateSubject"]' }],
    // The queue.
    brand: [{ at: '.ticket-info-basics .current-value' }],
    customer: [{ at: ':is(#previewscrips, #recipients) label .user' }],
    recipients: [
      { at: 'input[name="TxnSendMailTo"]:checked', take: 'value' },
      { at: 'input[name="UpdateCc"], input[name="UpdateBcc"]' },
    ],
    thread: [{ quote: 'blockquote' }],
  },
  // Without its drop zone it has a plain file field, which tells nothing by selectors.
  attachments: {
    list: 'form[name="TicketUpdate"]:has(.dropzone-init)',
    file: '.dz-preview, .delete-attach, [name="AttachExisting"]:checked',
  },
  send: { buttons: '[name="SubmitTicket"], #SubmitTicket input[type="submit"]', submits: true },
};
