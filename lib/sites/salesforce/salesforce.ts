import type { SiteData, SiteRecord } from '../site-data';

export const aboutSalesforce: SiteRecord = {
  name: 'Salesforce Service Cloud',
  editor: 'CKEditor 4 in frames (mail), Quill (Chatter)',
  sources: [
    'public extensions and test scripts that name `cuf-publisherShareButton`, `cke_wysiwyg_frame`, `forceChatterMessageBodyInputRichTextEditor`, `collaborateTab`',
    'toggl/track-extension: src/content/force.js (`.windowViewMode-normal`, page header)',
    'clockify/browser-extension: src/integrations/salesforce.js (ids in the address)',
  ],
  limits:
    'Where the frames of the mail editor are of another host (Visualforce), nothing around it can be read. Mailbox, recipients and customer are not known.',
};

/** Tabs of the console stay in the page, each a window pane. */
export const salesforce: SiteData = {
  id: 'salesforce',
  date: '2026-11-23',
  hosts: ['*.lightning.force.com', '*.my.salesforce.com', '*.visual.force.com', '*.vf.force.com'],
  replies: '.cke_wysiwyg_frame, .forceChatterMessageBodyInputRichTextEditor',
  internal: '.forceChatterMessageBodyInputRichTextEditor',
  scopes: [':has(.cuf-publisherShareButton)', '.windowViewMode-normal'],
  facts: {
    ticket: [{ address: '/Case/(?<value>500[A-Za-z0-9]{12,15})' }],
    subject: [{ at: '.slds-page-header__title lightning-formatted-text' }],
    thread: [{ quote: 'blockquote' }],
  },
  send: { buttons: '.cuf-publisherShareButton' },
};
